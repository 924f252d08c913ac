package news.verbatim.factcheck.evidence;

import news.verbatim.events.ModuleInternal;

/**
 * The file that the words of a piece of evidence were taken from.
 *
 * @param name      what it was called; empty if the words were pasted and there is no file
 * @param mediaType what it is, as its content tells
 * @param size      its bytes; 0 if there is no file
 * @param sha256    the hash of its bytes in hexadecimal digits; without a file, of the pasted text
 */
public record OriginalFile(String name, String mediaType, long size, String sha256) {

    /** The original of pasted words: the words. */
    @ModuleInternal
    public static OriginalFile pasted(String sha256) {
        return new OriginalFile("", "text/plain", 0, sha256);
    }

    /** Says whether there is no file: what was pasted is its own original. */
    public boolean isPasted() {
        return name.isEmpty();
    }
}
