package news.verbatim.newsroom.evidence;

import java.io.Serializable;
import java.util.UUID;
import news.verbatim.factcheck.evidence.NewFile;

/** A file that a form names: the browser has sent it before, so that a mistake in another field never costs it. */
public class ArrivedFile implements Serializable {

    private static final long serialVersionUID = 1;

    private String arrival = "";
    private String name = "";
    private String encoding = "";

    /** Returns the file; null if none has arrived. */
    public NewFile chosen() {
        try {
            return arrival == null || arrival.isBlank() ? null : new NewFile(name, UUID.fromString(arrival), encoding);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Returns how many bytes it may have. */
    public long getMost() {
        return NewFile.MOST;
    }

    public String getArrival() {
        return arrival;
    }

    public void setArrival(String arrival) {
        this.arrival = arrival;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEncoding() {
        return encoding;
    }

    public void setEncoding(String encoding) {
        this.encoding = encoding;
    }
}
