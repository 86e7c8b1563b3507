package org.trajectrules.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as a dossier writes them, and what may be meant by a day written in another way. */
final class Dates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.]?(\\d{1,2})[-/.]?(\\d{1,2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final String GENERAL = "write year-month-day, such as 2024-02-10.";

    private Dates() {}

    static Optional<LocalDate> read(String text) {
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    static boolean looksRight(String text) {
        return ISO.matcher(text).matches();
    }

    /** What may be meant by a text that is no day. */
    static String meant(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))
                    .map(Dates::written)
                    .orElseGet(() -> lengthOfMonth(yearFirst.group(1), yearFirst.group(2)));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches()
                ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1))
                        .map(Dates::written)
                        .orElse(GENERAL)
                : GENERAL;
    }

    private static String written(LocalDate day) {
        return "write " + day + ".";
    }

    private static String lengthOfMonth(String year, String month) {
        int number = Integer.parseInt(month);
        if (number < 1 || number > 12) {
            return "the month stands second; " + GENERAL;
        }
        YearMonth asked = YearMonth.of(Integer.parseInt(year), number);
        return "another day: " + asked.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + asked.getYear()
                + " has " + asked.lengthOfMonth() + " days.";
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
