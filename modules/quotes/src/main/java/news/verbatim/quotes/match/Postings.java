package news.verbatim.quotes.match;

import java.util.Arrays;

/** For each drawer the ascending numbers of the sources in it, as differences of one to five bytes. */
final class Postings {

    private final byte[][] bytes;
    private final int[] length;
    private final int[] last;
    private final int[] size;

    Postings(int drawers) {
        bytes = new byte[drawers][];
        length = new int[drawers];
        last = new int[drawers];
        size = new int[drawers];
        Arrays.fill(last, -1);
    }

    /** Puts a number, higher than all before, into these drawers; a drawer named twice gets it once. */
    void add(int[] drawers, int number) {
        for (int drawer : drawers) {
            if (last[drawer] != number) {
                put(drawer, number - last[drawer]);
                last[drawer] = number;
                size[drawer]++;
            }
        }
    }

    private void put(int drawer, int difference) {
        byte[] list = bytes[drawer];
        if (list == null) {
            list = new byte[4];
        }
        if (length[drawer] + 5 > list.length) {
            list = Arrays.copyOf(list, list.length + (list.length >> 1) + 5);
        }
        bytes[drawer] = list;
        int rest = difference;
        while (rest > 127) {
            list[length[drawer]++] = (byte) (rest & 127 | 128);
            rest >>>= 7;
        }
        list[length[drawer]++] = (byte) rest;
    }

    int[] get(int drawer) {
        int[] numbers = new int[size[drawer]];
        int number = -1;
        int at = 0;
        for (int i = 0; i < numbers.length; i++) {
            int shift = 0;
            int difference = 0;
            byte b;
            do {
                b = bytes[drawer][at++];
                difference |= (b & 127) << shift;
                shift += 7;
            } while (b < 0);
            number += difference;
            numbers[i] = number;
        }
        return numbers;
    }
}
