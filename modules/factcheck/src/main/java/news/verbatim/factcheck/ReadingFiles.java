package news.verbatim.factcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import news.verbatim.events.Roles;

/** Reading a file that arrived for another purpose than to be kept, with the same care as one that is. */
@Stateless
@RolesAllowed({Roles.CHECKER, Roles.REPORTER})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReadingFiles {

    @Inject
    private Vault vault;

    @Inject
    private BoundedExtraction extraction;

    /**
     * Reads a file. Nothing is kept of it.
     *
     * @throws news.verbatim.events.Refusal at {@code file} or {@code encoding}, with what is wrong with it and what to do
     */
    public ReadFile read(NewFile file) {
        Vault.Arrival arrival = vault.arrived(file.arrival());
        Extracted read = extraction.read(arrival.path(), file.encoding());
        boolean page = read.format() == FileFormat.HTML;
        try {
            String text = page ? HtmlText.source(Files.readAllBytes(arrival.path()), file.encoding()) : read.text();
            return new ReadFile(read.format().called(), text, page, read.remarkOn(file.plainName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
