package org.trajectrules.json;

import java.util.List;
import java.util.stream.IntStream;
import org.trajectrules.fact.Nomenclature;
import org.trajectrules.tree.Node;

/** Checks nomenclature codes. */
final class Codes {

    private Codes() {}

    static void check(String code, Node node, Report report) {
        if (!code.matches("\\d{6}")) {
            report.error(
                    node,
                    "code " + report.shown(code) + " is not of six digits",
                    "write the nomenclature code without spaces or signs, such as 400374.");
        } else if (!Nomenclature.checkDigitHolds(code)) {
            List<String> meant = exchanged(code);
            report.warning(
                    node,
                    "code " + report.shown(code) + " fails its check digit",
                    meant.isEmpty()
                            ? "a digit is mistyped: compare it with the bill."
                            : "it is " + String.join(" or ", meant) + ", with two digits exchanged.");
        }
    }

    /** The codes that hold, of those that differ by an exchange of two neighbouring digits. */
    private static List<String> exchanged(String code) {
        return IntStream.range(0, code.length() - 1)
                .mapToObj(i -> code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2))
                .filter(Nomenclature::checkDigitHolds)
                .distinct()
                .toList();
    }
}
