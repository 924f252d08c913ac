package news.verbatim.factcheck;

/**
 * What stands in a file.
 *
 * @param called what it is, as a sentence calls it
 * @param text   its words, line by line; of a web page its source
 * @param page   whether it is a web page
 * @param remark what else there is to say to whoever brought it; may be empty
 */
public record ReadFile(String called, String text, boolean page, String remark) {
}
