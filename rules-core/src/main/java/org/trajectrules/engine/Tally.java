package org.trajectrules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trajectrules.fact.Fact;
import org.trajectrules.fact.Setting;
import org.trajectrules.time.Span;

/**
 * What a rule counts: the facts that count for sure and, apart from them, those that count only perhaps.
 *
 * <p>Example: {@code Tally.of( $visits ).maybe( $unclear ).chosen( $remote, $calls ).within( $window )}.
 */
public final class Tally {

    /** Facts whose counting depends on a setting. */
    record Chosen(Setting setting, List<Fact> facts) {}

    private final List<Fact> sure;
    private final List<Fact> maybe;
    private final List<Chosen> chosen;
    private final @Nullable Setting otherwise;
    private final int enough;
    private final @Nullable Span window;
    private final @Nullable Setting prolonging;

    private Tally(
            List<Fact> sure,
            List<Fact> maybe,
            List<Chosen> chosen,
            @Nullable Setting otherwise,
            int enough,
            @Nullable Span window,
            @Nullable Setting prolonging) {
        this.sure = sure;
        this.maybe = maybe;
        this.chosen = chosen;
        this.otherwise = otherwise;
        this.enough = enough;
        this.window = window;
        this.prolonging = prolonging;
    }

    /** Facts that count for sure. */
    public static Tally of(Collection<?> sure) {
        return new Tally(facts(sure), List.of(), List.of(), null, 0, null, null);
    }

    /** Adds facts that count for sure. */
    public Tally plus(Collection<?> more) {
        List<Fact> all = new ArrayList<>(sure);
        all.addAll(facts(more));
        return new Tally(List.copyOf(all), maybe, chosen, otherwise, enough, window, prolonging);
    }

    /** Adds facts of which a field is unknown, so that they count perhaps. */
    public Tally maybe(Collection<?> unclear) {
        List<Fact> all = new ArrayList<>(maybe);
        all.addAll(facts(unclear));
        return new Tally(sure, List.copyOf(all), chosen, otherwise, enough, window, prolonging);
    }

    /** Adds facts that count, do not, or count perhaps, as {@code setting} says. */
    public Tally chosen(Setting setting, Collection<?> facts) {
        List<Chosen> all = new ArrayList<>(chosen);
        all.add(new Chosen(setting, facts(facts)));
        return new Tally(sure, maybe, List.copyOf(all), otherwise, enough, window, prolonging);
    }

    /** Where the count falls short, {@code setting} says how the criterion ends. */
    public Tally otherwise(Setting setting) {
        return otherwise(setting, 0);
    }

    /** Where the count falls short but reaches {@code enough}, {@code setting} says how the criterion ends. */
    public Tally otherwise(Setting setting, int enough) {
        return new Tally(sure, maybe, chosen, setting, enough, window, prolonging);
    }

    /** The days in which the facts fall. While they last, a count that falls short is not yet known to fail. */
    public Tally within(Span window) {
        return new Tally(sure, maybe, chosen, otherwise, enough, window, null);
    }

    /** Unless {@code setting} rules it out, the facts may fall in {@code longer} too. */
    public Tally until(Setting setting, Span longer) {
        return setting.option() == Setting.Option.NOT_MET
                ? this
                : new Tally(sure, maybe, chosen, otherwise, enough, longer, setting);
    }

    private static List<Fact> facts(Collection<?> objects) {
        return objects.stream().map(Fact.class::cast).toList();
    }

    List<Fact> sure() {
        return withChosen(sure, Setting.Option.MET);
    }

    /** Facts that count only if an open question is answered so. */
    List<Fact> open() {
        return withChosen(List.of(), Setting.Option.UNDETERMINED);
    }

    List<Fact> maybe() {
        return maybe;
    }

    /** The settings that took part, because there was a fact for them to decide on. */
    List<Setting> settings() {
        return chosen.stream()
                .filter(group -> !group.facts().isEmpty())
                .map(Chosen::setting)
                .toList();
    }

    /** The same, and the one by which the facts may come later: to wait for them rests on it. */
    List<Setting> settingsOfWaiting() {
        List<Setting> all = new ArrayList<>(settings());
        if (prolonging != null) {
            all.add(prolonging);
        }
        return all;
    }

    @Nullable
    Setting otherwise() {
        return otherwise;
    }

    int enough() {
        return enough;
    }

    @Nullable
    Span window() {
        return window;
    }

    private List<Fact> withChosen(List<Fact> start, Setting.Option option) {
        List<Fact> all = new ArrayList<>(start);
        chosen.stream().filter(group -> group.setting().option() == option).forEach(group -> all.addAll(group.facts()));
        return all;
    }
}
