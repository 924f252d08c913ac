package news.verbatim.newsroom.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import news.verbatim.events.json.RecordJson;
import news.verbatim.events.json.Sha256;
import news.verbatim.publishing.serving.Editions;
import news.verbatim.publishing.serving.PublishedStory;

/**
 * {@code /seal}: whether what is public is still, letter for letter, what was approved; and what is sealed, to compute
 * it again.
 */
@Named("sealPage")
@RequestScoped
public class SealPage {

    @Inject
    private Editions editions;

    private String address = "";

    /** Whether the sealed bytes are wanted instead of a page about them. */
    private boolean file;

    private PublishedStory published;

    /** Looks for the edition at the address, and hands out the bytes that its seal is over if they are asked for. */
    public void open() throws IOException {
        published = path().flatMap(editions::at).orElse(null);
        if (file && published != null) {
            handOut();
        }
    }

    /** A person pastes what stands in the browser's bar. */
    private Optional<String> path() {
        String typed = address == null ? ""
                : address.strip().replaceFirst("^https?://[^/]*", "").replaceFirst("[?#].*$", "");
        return typed.isEmpty() ? Optional.empty() : Optional.of(typed.startsWith("/") ? typed : "/" + typed);
    }

    /** Shows what is public at the address. */
    public String look() {
        return "/seal?faces-redirect=true&includeViewParams=true";
    }

    private void handOut() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType("application/json;charset=UTF-8");
        external.setResponseHeader("Content-Disposition",
                "attachment; filename=\"" + published.seal().hex() + ".json\"");
        external.getResponseOutputStream().write(getSealed().getBytes(StandardCharsets.UTF_8));
        faces.responseComplete();
    }

    /** Returns the canonical JSON of what is public. */
    public String getSealed() {
        return RecordJson.write(published.content());
    }

    /** Returns the hash of what is public, computed now. */
    public String getComputed() {
        return Sha256.of(getSealed());
    }

    /** Says whether it is what was approved. */
    public boolean isWhole() {
        return getComputed().equals(published.seal().hex());
    }

    /** Says whether the seal was signed here. */
    public boolean isSigned() {
        return editions.isSigned(published);
    }

    public PublishedStory getPublished() {
        return published;
    }

    /** Says whether somebody asked for something that is not there. */
    public boolean isMissing() {
        return published == null && path().isPresent();
    }

    public boolean isFile() {
        return file;
    }

    public void setFile(boolean file) {
        this.file = file;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
