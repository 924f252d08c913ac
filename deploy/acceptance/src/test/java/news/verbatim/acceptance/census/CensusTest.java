package news.verbatim.acceptance.census;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether the browser tests have left anything out. */
class CensusTest {

    private static final List<String> WIDTHS = List.of("desk", "phone");

    @Test
    void everyControlWasOperatedAtADeskAndOnAPhone() throws IOException {
        Controls controls = Controls.read();
        Set<String> operated = new TreeSet<>();
        for (String line : Operated.kept()) {
            String[] seen = line.split("\t");
            controls.on(seen[0], seen[1]).forEach(control -> operated.add(control + " " + seen[2]));
        }
        Set<String> all = new TreeSet<>();
        controls.all().forEach(control -> WIDTHS.forEach(width -> {
            if (width.equals("desk") || !control.isKey()) {
                all.add(control + " " + width);
            }
        }));
        Set<String> missing = new TreeSet<>(all);
        missing.removeAll(operated);
        report("controls", all.size(), missing, Ledger.settled("not-yet-operated.txt", missing));
        assumeTrue(Ledger.isKept("not-yet-operated.txt"));
        assertEquals("", Ledger.compare("not-yet-operated.txt", "never-operated.txt", missing, all));
    }

    @Test
    void everyRefusalThatAPageCanShowWasProvoked() throws IOException {
        RefusalSites sites = RefusalSites.read();
        Map<String, String> told = sites.all();
        Set<String> missing = new TreeSet<>(told.keySet());
        missing.removeAll(sites.provoked(logs()));
        report("refusals", told.size(), missing.stream().map(one -> one + "\t" + told.get(one)).toList(),
                Ledger.settled("not-yet-provoked.txt", missing));
        assumeTrue(Ledger.isKept("not-yet-provoked.txt"));
        assertEquals("", Ledger.compare("not-yet-provoked.txt", "never-provoked.txt", missing, told.keySet()));
    }

    @Test
    void everyControlHasANameAndNoneIsDrivenByAPlainFacesScript() {
        assertEquals(List.of(), Controls.read().nameless());
        // f:ajax sends no number of the page along, and its answer may run no script: p:ajax does and may
        assertEquals(List.of(), Controls.filesWith("f:ajax"));
    }

    /** Writes for whoever goes on from here how many there are and which are missing, with what stands in the code. */
    private static void report(String what, int all, Collection<String> missing, Set<String> settled)
            throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("verbatim.target"), "census"));
        List<String> lines = new ArrayList<>(List.of(missing.size() + " of " + all + " " + what + " are missing"));
        lines.addAll(missing);
        settled.forEach(one -> lines.add("may be taken out of the list: " + one));
        Files.write(folder.resolve("missing-" + what + ".txt"), lines);
    }

    private static List<String> logs() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> newsrooms = Files.list(Path.of(System.getProperty("verbatim.target")))) {
            for (Path log : newsrooms.map(newsroom -> newsroom.resolve("log/server.log")).filter(Files::exists)
                    .toList()) {
                lines.addAll(Files.readAllLines(log));
            }
        }
        return lines;
    }
}
