package news.verbatim.factcheck.extraction.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.extraction.text.TextLimit;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationTextMarkup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects the letters of a page with their places, and which of them nobody sees: white on white, outside, struck out.
 */
final class PdfGlyphs extends PDFTextStripper {

    private static final int MOST_GROUNDS = 20_000;

    /**
     * A letter. Places are counted from the top left; y is its foot.
     *
     * @param leftOut why it does not count; null if it does
     */
    record Glyph(String sign, float x, float y, float width, float size, float dir, LeftOut.Kind leftOut) {

        float end() {
            return x + width;
        }

        boolean isSpace() {
            return sign.isBlank();
        }
    }

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rectangle2D> grounds = new ArrayList<>();
    private final List<Rectangle2D> struck = new ArrayList<>();
    private final Map<TextPosition, LeftOut.Kind> kinds = new HashMap<>();
    private Rectangle2D path;
    private boolean pictured;

    PdfGlyphs() {
        setShouldSeparateByBeads(false);
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        for (String operator : List.of("re", "m", "l", "c", "v", "y", "f", "F", "f*", "B", "B*", "b", "b*", "n", "S",
                "s")) {
            addOperator(new Painting(this, operator));
        }
        addOperator(new Pictures(this));
    }

    /** Returns the letters of a page, counted from one. */
    List<Glyph> of(PDDocument document, int page) throws IOException {
        glyphs.clear();
        grounds.clear();
        struck.clear();
        kinds.clear();
        path = null;
        pictured = false;
        PDPage sheet = document.getPage(page - 1);
        for (PDAnnotation annotation : sheet.getAnnotations()) {
            if (annotation instanceof PDAnnotationTextMarkup markup && "StrikeOut".equals(markup.getSubtype())
                    && markup.getQuadPoints() != null) {
                strike(markup.getQuadPoints());
            }
        }
        setStartPage(page);
        setEndPage(page);
        writeText(document, Writer.nullWriter());
        return new ArrayList<>(glyphs);
    }

    private void strike(float[] quads) {
        for (int i = 0; i + 7 < quads.length; i += 8) {
            Rectangle2D quad = new Rectangle2D.Float(quads[i], quads[i + 1], 0, 0);
            for (int k = 2; k < 8; k += 2) {
                quad.add(quads[i + k], quads[i + k + 1]);
            }
            struck.add(quad);
        }
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        kinds.put(position, kind(position));
        super.processTextPosition(position);
        if (glyphs.size() + kinds.size() > 4 * TextLimit.CHARACTERS) {
            TextLimit.requireKept(Integer.MAX_VALUE);
        }
    }

    private LeftOut.Kind kind(TextPosition position) {
        float x = position.getTextMatrix().getTranslateX();
        float y = position.getTextMatrix().getTranslateY();
        float middle = x + position.getWidth() / 2;
        float high = y + position.getFontSizeInPt() * 0.3f;
        if (struck.stream().anyMatch(quad -> quad.contains(middle, high))) {
            return LeftOut.Kind.STRUCK;
        }
        var box = getCurrentPage().getCropBox();
        if (position.getFontSizeInPt() < 1 || middle < box.getLowerLeftX() || middle > box.getUpperRightX()
                || y > box.getUpperRightY()
                || high < box.getLowerLeftY()) {
            return LeftOut.Kind.HIDDEN;
        }
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER) {
            // the words of a scanned page lie unseen over its picture
            return pictured ? null : LeftOut.Kind.HIDDEN;
        }
        return isWhite() && grounds.stream().noneMatch(ground -> ground.contains(middle, high)) ? LeftOut.Kind.HIDDEN
                : null;
    }

    private boolean isWhite() {
        try {
            return (getGraphicsState().getNonStrokingColor().toRGB() & 0xFFFFFF) == 0xFFFFFF;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    @Override
    protected void writePage() {
        Set<String> drawn = new HashSet<>();
        for (List<TextPosition> article : getCharactersByArticle()) {
            for (TextPosition one : article) {
                String place = one.getUnicode() + "@" + Math.round(one.getXDirAdj() * 2) + ","
                        + Math.round(one.getYDirAdj() * 2) + ","
                        + one.getDir();
                if (one.getUnicode() != null && !one.getUnicode().isEmpty()
                        && (one.getUnicode().isBlank() || drawn.add(place))) {
                    glyphs.add(
                            new Glyph(plain(one.getUnicode()), one.getXDirAdj(), one.getYDirAdj(), one.getWidthDirAdj(),
                                    Math.max(1, one.getFontSizeInPt()),
                                    one.getDir(), kinds.get(one)));
                }
            }
        }
    }

    /** Ligatures and letters by their form are the letters they are. */
    private static String plain(String sign) {
        char c = sign.charAt(0);
        return c >= 0xFB00 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFE
                ? Normalizer.normalize(sign, Normalizer.Form.NFKC)
                : sign;
    }

    /** What is painted before letters is the ground that they stand on. */
    private final class Painting extends OperatorProcessor {

        private final String name;

        Painting(PDFStreamEngine engine, String name) {
            super(engine);
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            switch (name) {
                case "re" -> rectangle(operands);
                case "m", "l" -> point(operands, 0);
                case "c", "v", "y" -> point(operands, operands.size() - 2);
                case "n", "S", "s" -> path = null;
                default -> {
                    if (path != null && !isWhite() && grounds.size() < MOST_GROUNDS) {
                        grounds.add(path);
                    }
                    path = null;
                }
            }
        }

        private void rectangle(List<COSBase> operands) {
            if (operands.size() >= 4 && operands.stream().limit(4).allMatch(COSNumber.class::isInstance)) {
                float x = ((COSNumber) operands.get(0)).floatValue();
                float y = ((COSNumber) operands.get(1)).floatValue();
                add(x, y);
                add(x + ((COSNumber) operands.get(2)).floatValue(), y + ((COSNumber) operands.get(3)).floatValue());
            }
        }

        private void point(List<COSBase> operands, int from) {
            if (from >= 0 && operands.size() >= from + 2 && operands.get(from) instanceof COSNumber x
                    && operands.get(from + 1) instanceof COSNumber y) {
                add(x.floatValue(), y.floatValue());
            }
        }

        private void add(float x, float y) {
            Point2D.Float point = getGraphicsState().getCurrentTransformationMatrix().transformPoint(x, y);
            if (path == null) {
                path = new Rectangle2D.Float(point.x, point.y, 0, 0);
            } else {
                path.add(point);
            }
        }

        @Override
        public String getName() {
            return name;
        }
    }

    /** A picture is a ground too. */
    private final class Pictures extends DrawObject {

        Pictures(PDFStreamEngine engine) {
            super(engine);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (!operands.isEmpty() && operands.get(0) instanceof org.apache.pdfbox.cos.COSName name && getResources()
                    .isImageXObject(name)) {
                pictured = true;
                Point2D.Float low = getGraphicsState().getCurrentTransformationMatrix().transformPoint(0, 0);
                Rectangle2D picture = new Rectangle2D.Float(low.x, low.y, 0, 0);
                picture.add(getGraphicsState().getCurrentTransformationMatrix().transformPoint(1, 1));
                if (grounds.size() < MOST_GROUNDS) {
                    grounds.add(picture);
                }
            }
            super.process(operator, operands);
        }
    }
}
