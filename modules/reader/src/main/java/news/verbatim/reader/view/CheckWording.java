package news.verbatim.reader.view;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Ruling;
import news.verbatim.events.text.StoryText;
import news.verbatim.events.text.Verdict;
import news.verbatim.publishing.publication.PublicName;

/** Says in a reader's words how a quotation was checked. */
@ModuleInternal
public final class CheckWording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private CheckWording() {
    }

    /**
     * Shows the words as the text has them, piece by piece; of a source that the newsroom protects, nothing that leads
     * to it.
     */
    public static CheckView view(CheckedQuotation checked, int number, StoryText text, ZoneId zone) {
        Quotation quotation = checked.quotation();
        Ruling ruling = checked.ruling();
        String words = quotation.pieces().stream().map(text::at).collect(Collectors.joining(" "));
        PublicName speaker = PublicName.of(quotation.speaker());
        String address = PublicName.isSpeakersOf(checked) ? Links.speaker(speaker) : "";
        if (ruling == null) {
            return new CheckView(number, words, quotation.type().name(), speaker.name(), quotation.role(), address,
                    "OPEN",
                    "Not checked yet", false, "", "", "", "", null, "", null);
        }
        boolean names = !ruling.anonymous();
        return new CheckView(number, words, quotation.type().name(), speaker.name(), quotation.role(), address,
                ruling.verdict().name(), found(ruling), wasChecked(ruling.verdict()), names ? ruling.evidence() : "",
                ruling.kind() == null ? "" : ruling.kind().name(), ruling.kind() == null ? "" : kind(ruling.kind()),
                names && ruling.evidenceDate() != null ? DAY.format(ruling.evidenceDate()) : "",
                names ? ruling.evidenceDate() : null,
                names && ruling.where() != null ? ruling.where() : "", TimeView.of(ruling.at(), zone));
    }

    private static String found(Ruling ruling) {
        boolean others = ruling.kind() == EvidenceKind.SECOND_HAND || ruling.kind() == EvidenceKind.WIRE_COPY;
        // the language of somebody whose name is kept back may lead to them
        boolean tells = ruling.translated() != null && !ruling.anonymous();
        return verdict(ruling.verdict()) + (tells ? " " + ruling.translated().told() : "")
                + (others && ruling.verdict().resolves() ? "; others reported it, we did not hear it" : "")
                + (ruling.anonymous() ? "; we know the speaker and keep the name to ourselves" : "");
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case VERBATIM -> "Checked word for word";
            case ALTERED -> "Checked; changed only as our rules allow";
            case PARAPHRASE -> "Checked; a fair account of what was said";
            case TRANSLATION -> "Checked against the original; translated";
            case WAIVED -> "Not checked; two of us answer for it";
            case DISPUTED -> "Disputed";
            case UNVERIFIABLE -> "Could not be checked";
        };
    }

    /** Returns how many of the quotations were laid against evidence; one that was waived was not. */
    static int count(List<CheckedQuotation> quotations) {
        return (int) quotations.stream().map(CheckedQuotation::ruling)
                .filter(ruling -> ruling != null && wasChecked(ruling.verdict())).count();
    }

    private static boolean wasChecked(Verdict verdict) {
        return switch (verdict) {
            case VERBATIM, ALTERED, PARAPHRASE, TRANSLATION -> true;
            case WAIVED, DISPUTED, UNVERIFIABLE -> false;
        };
    }

    private static String kind(EvidenceKind kind) {
        return switch (kind) {
            case OWN_RECORDING -> "our own recording";
            case OFFICIAL_TRANSCRIPT -> "official transcript";
            case DOCUMENT -> "document";
            case NOTES -> "a reporter’s notes";
            case STATEMENT -> "written statement";
            case SOCIAL_POST -> "public post";
            case WIRE_COPY -> "news agency";
            case SECOND_HAND -> "somebody else’s report";
            case MACHINE_SUMMARY -> "machine-made summary";
        };
    }
}
