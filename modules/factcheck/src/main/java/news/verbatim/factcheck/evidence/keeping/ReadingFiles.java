package news.verbatim.factcheck.evidence.keeping;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.factcheck.evidence.NewFile;
import news.verbatim.factcheck.evidence.Vault;
import news.verbatim.factcheck.extraction.BoundedExtraction;
import news.verbatim.factcheck.extraction.HtmlText;
import news.verbatim.factcheck.extraction.text.Encodings;
import news.verbatim.factcheck.extraction.text.Extracted;
import news.verbatim.factcheck.extraction.text.FileFormat;
import news.verbatim.factcheck.extraction.word.DocxPage;

/** Reading a file that arrived for another purpose than to be kept, with the same care as one that is. */
@Stateless
@RolesAllowed({Roles.CHECKER, Roles.REPORTER})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReadingFiles {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([\\w-]+)");

    @Inject
    private Vault vault;

    @Inject
    private BoundedExtraction extraction;

    /**
     * Reads a file. Nothing is kept of it.
     *
     * @throws news.verbatim.events.act.Refusal at {@code file} or {@code encoding}, with what is wrong with it and what
     *         to do
     */
    public ReadFile read(NewFile file) {
        Vault.Arrival arrival = vault.arrived(file.arrival());
        Extracted read = extraction.read(arrival.path(), file.encoding());
        boolean page = read.format() == FileFormat.HTML || read.format() == FileFormat.DOCX;
        try {
            if (read.mediaType().equals("message/rfc822")) {
                return new ReadFile(read.format().called(), mail(Files.readAllBytes(arrival.path()), file.encoding()),
                        false,
                        read.remarkOn(file.plainName()), List.of());
            }
            String text = read.format() == FileFormat.DOCX ? DocxPage.of(arrival.path())
                    : page
                            ? HtmlText.source(Files.readAllBytes(arrival.path()), file.encoding())
                            : read.text();
            return new ReadFile(read.format().called(), text, page, read.remarkOn(file.plainName()),
                    page ? List.of() : read.leftOut());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the source of a mail. Its parts say in which encoding they are; what stands in one in plain is in that.
     */
    private static String mail(byte[] bytes, String chosen) {
        if (chosen != null && !chosen.isEmpty()) {
            return Encodings.decode(bytes, chosen);
        }
        try {
            return Encodings.decode(bytes, null);
        } catch (Refusal notUtf8) {
            Matcher said = CHARSET.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
            boolean known = said.find() && Encodings.isSupported(said.group(1))
                    && !said.group(1).toLowerCase(Locale.ROOT).startsWith("iso-8859-1");
            return Encodings.decode(bytes, known ? said.group(1) : "windows-1252");
        }
    }
}
