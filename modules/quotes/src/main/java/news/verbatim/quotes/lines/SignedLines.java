package news.verbatim.quotes.lines;

import java.util.List;

/**
 * Whose the words above some lines are.
 *
 * @param line  the line with the name
 * @param end   the line behind the last that belongs to it
 * @param name  the name as printed there
 * @param role  the role or trade beside the name or under it; null when none is printed
 * @param other what stands on its lines beside name and role: a caption, a credit
 */
public record SignedLines(int line, int end, String name, String role, List<String> other) {
}
