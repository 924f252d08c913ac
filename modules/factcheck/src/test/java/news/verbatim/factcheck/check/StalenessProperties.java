package news.verbatim.factcheck.check;

import static news.verbatim.factcheck.evidence.Sample.NOW;
import static news.verbatim.factcheck.evidence.Sample.RANA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.evidence.Sample;

/** Random edits to a text: exactly the verdicts whose words, speaker or cue changed go stale, all others stay. */
class StalenessProperties {

    /** What an author can do to one quotation. */
    enum Edit {
        NONE, WORDS, SPEAKER, CUE, ROLE, DELETE, ADD_BEFORE
    }

    /** What a quotation says; of so few words that twins are common. */
    record Said(String words, String speaker, String cue) {
    }

    @Provide
    Arbitrary<Said> said() {
        return Combinators
                .combine(Arbitraries.of("Yes", "No risk at all", "We looked at nights only", "We will look again"),
                        Arbitraries.of("Oskar Lind", "Marit Dahl"), Arbitraries.of("said", ""))
                .as(Said::new);
    }

    @Property(tries = 500)
    void exactlyWhatWasTouchedGoesStale(@ForAll @Size(min = 1, max = 9) List<@From("said") Said> text,
            @ForAll @Size(9) List<Edit> edits, @ForAll long shuffle) {
        List<Quotation> before = text.stream().map(StalenessProperties::quotation).toList();
        RevisionCheck older = ruled(before);
        List<Quotation> after = edited(before, edits);
        Collections.shuffle(after, new Random(shuffle));
        RevisionCheck newer = Sample.check(Sample.submission(2, after, List.of()));

        Set<QuotationId> carried = newer.carryOver(older, List.of(RANA), NOW).stream().map(GivenRuling::quotation)
                .collect(Collectors.toSet());

        Set<QuotationId> untouched = ids(after);
        untouched.retainAll(ids(before));
        for (Quotation quotation : after) {
            boolean saidBefore = before.stream().anyMatch(old -> old.saysTheSameAs(quotation));
            boolean stays = carried.contains(quotation.id());
            assertTrue(!untouched.contains(quotation.id()) || !saysTheSame(quotation, before) || stays,
                    () -> "lost: " + quotation);
            assertTrue(!stays || saidBefore, () -> "followed a look-alike: " + quotation);
        }
        assertEquals(carried.size(), newer.card().resolved());
        assertTrue(carried.size() <= before.size());
    }

    @Property(tries = 200)
    void noVerdictIsGivenTwice(@ForAll @Size(min = 1, max = 6) List<@From("said") Said> text,
            @ForAll @Size(9) List<Edit> edits) {
        List<Quotation> before = text.stream().map(StalenessProperties::quotation).toList();
        RevisionCheck newer = Sample.check(Sample.submission(2, edited(before, edits), List.of()));
        newer.carryOver(ruled(before), List.of(RANA), NOW);

        for (Quotation quotation : before) {
            long then = before.stream().filter(quotation::saysTheSameAs).count();
            long now = newer.checkedText().quotations().stream()
                    .filter(checked -> checked.ruling() != null && checked.quotation().saysTheSameAs(quotation))
                    .count();
            assertTrue(now <= then, () -> quotation + " had " + then + " verdicts and has " + now);
        }
    }

    private static boolean saysTheSame(Quotation quotation, List<Quotation> before) {
        return before.stream().anyMatch(old -> old.id().equals(quotation.id()) && old.saysTheSameAs(quotation));
    }

    private static RevisionCheck ruled(List<Quotation> quotations) {
        RevisionCheck check = Sample.check(Sample.submission(1, quotations, List.of()));
        quotations.forEach(quotation -> check.rule(Sample.ruling(check, quotation, Verdict.VERBATIM)));
        return check;
    }

    private static List<Quotation> edited(List<Quotation> before, List<Edit> edits) {
        List<Quotation> after = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Quotation old = before.get(i);
            switch (edits.get(i)) {
                case NONE -> after.add(old);
                case WORDS -> after.add(changed(old, old.words() + " indeed", old.cue(), old.speaker(), old.role()));
                case SPEAKER -> after.add(changed(old, old.words(), old.cue(), "Ole Brun", old.role()));
                case CUE -> after.add(changed(old, old.words(), "denied", old.speaker(), old.role()));
                case ROLE -> after.add(changed(old, old.words(), old.cue(), old.speaker(), "director"));
                case ADD_BEFORE -> {
                    after.add(quotation(new Said("Something new", "Ole Brun", "said")));
                    after.add(old);
                }
                default -> {}
            }
        }
        return after;
    }

    private static Quotation changed(Quotation old, String words, String cue, String speaker, String role) {
        return new Quotation(old.id(), old.type(), old.pieces(), words, cue, speaker, role);
    }

    private static Quotation quotation(Said said) {
        Quotation plain = Sample.quotation(0, said.words(), said.speaker());
        return new Quotation(plain.id(), plain.type(), plain.pieces(), said.words(), said.cue(), said.speaker(), "");
    }

    private static Set<QuotationId> ids(List<Quotation> quotations) {
        return quotations.stream().map(Quotation::id).collect(Collectors.toCollection(HashSet::new));
    }
}
