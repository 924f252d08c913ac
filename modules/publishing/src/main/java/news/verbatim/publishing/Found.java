package news.verbatim.publishing;

/**
 * What readers find at an address.
 *
 * @param standing {@code PUBLIC}, {@code WITHDRAWN} or {@code KILLED}
 * @param address  where the story is now; another one than they asked for if it has moved
 * @param stamp    changes with everything that its page shows
 */
public record Found(Standing standing, String address, String stamp) {
}
