package news.verbatim.acceptance.browser;

/** How large a window is: that of a laptop, or of a phone. */
enum Size {

    DESK(1280, 900),
    PHONE(390, 844);

    private final int width;

    private final int height;

    Size(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Returns the width in CSS pixels. */
    int width() {
        return width;
    }

    /** Returns the height in CSS pixels. */
    int height() {
        return height;
    }
}
