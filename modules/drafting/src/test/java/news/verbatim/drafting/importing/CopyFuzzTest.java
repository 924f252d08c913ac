package news.verbatim.drafting.importing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import news.verbatim.events.act.Refusal;

/**
 * Whatever copy is made of, it is split into a story with a note. Run with JAZZER_FUZZ=1 (and
 * {@code -Dverbatim.fuzzed=true}) to look for copy that breaks a reader; else only the kept ones run.
 */
class CopyFuzzTest {

    private static final List<String> PARTS = List.of("\n", "\n\n", "Good day", "# ", "> ", "- ", "* ", "**", "_",
            "[a](b)", "![a](b)",
            "---\n", "[^1]", "~~", "```", "<p>", "</p>", "<q>", "</q>", "<del>", "<b>", "<br>", "<!--", "-->", "<h1>",
            "<title>", "<li>",
            "<blockquote>", "<table><tr><td>", "&quot;", "&#x201c;", "â€œ", "=E2=80=9C", "“", "”", "″", "'", "\"",
            ", said Ada Marlow.",
            "From: a@b.example\n", "Subject: x\n", "Content-Type: text/html\n",
            "Content-Type: multipart/mixed; boundary=x\n", "--x\n",
            "By Ada Marlow\n", "12 May 2026 – ", "\u0093", "\u2028", "\u000B", "\uFEFF", "\u00AD", "\uD83D\uDEA2");

    @FuzzTest(maxDuration = "60s")
    void copyIsSplitOrRefused(FuzzedDataProvider data) {
        RawShape shape = data.consumeBoolean() ? null : data.pickValue(RawShape.values());
        boolean mend = data.consumeBoolean();
        StringBuilder copy = new StringBuilder();
        while (data.remainingBytes() > 0 && copy.length() < 4_000) {
            copy.append(data.consumeInt(0, 9) == 0 ? data.consumeString(3)
                    : PARTS.get(data.consumeInt(0, PARTS.size() - 1)));
        }
        try {
            Understood read = Importing.split(copy.toString(), shape, mend, "Rana Amari", "city");
            assertNotNull(read.text());
            assertFalse(read.notes().isEmpty());
        } catch (Refusal refused) {
            assertFalse(refused.problems().get(0).message().isBlank());
        }
    }
}
