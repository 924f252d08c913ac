package news.verbatim.drafting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A picture for the demo newsroom, drawn when it opens: a lit ferry on the harbour, at night. */
final class DemoPicture {

    static final String ALT = "A small ferry with lit windows crosses a harbour at night; behind it hills, a lighthouse and the moon.";

    private static final int WIDTH = 1_600;
    private static final int HEIGHT = 900;
    private static final int SEA = 560;

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();

    private DemoPicture() {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    static BufferedImage night() {
        DemoPicture picture = new DemoPicture();
        picture.sky();
        picture.hills();
        picture.sea();
        picture.ferry();
        picture.pen.dispose();
        return picture.image;
    }

    private void sky() {
        pen.setPaint(new GradientPaint(0, 0, new Color(10, 16, 40), 0, SEA, new Color(58, 70, 112)));
        pen.fillRect(0, 0, WIDTH, SEA);
        Random stars = new Random(2027);
        for (int i = 0; i < 160; i++) {
            pen.setColor(new Color(255, 255, 255, 60 + stars.nextInt(150)));
            double size = 1 + stars.nextDouble() * 2;
            pen.fill(new Ellipse2D.Double(stars.nextInt(WIDTH), stars.nextInt(SEA - 180), size, size));
        }
        pen.setColor(new Color(252, 244, 214));
        pen.fill(new Ellipse2D.Double(1_180, 90, 96, 96));
    }

    private void hills() {
        Path2D far = new Path2D.Double();
        far.moveTo(0, SEA);
        far.lineTo(0, 470);
        far.curveTo(260, 360, 420, 500, 700, 440);
        far.curveTo(980, 380, 1_200, 500, WIDTH, 420);
        far.lineTo(WIDTH, SEA);
        pen.setColor(new Color(24, 30, 58));
        pen.fill(far);
        pen.setColor(new Color(16, 20, 40));
        pen.fill(new Rectangle2D.Double(236, 330, 30, 150));
        pen.setColor(new Color(255, 222, 140));
        pen.fill(new Ellipse2D.Double(232, 308, 38, 30));
        pen.setPaint(new GradientPaint(270, 322, new Color(255, 222, 140, 130), 760, 300, new Color(255, 222, 140, 0)));
        Path2D beam = new Path2D.Double();
        beam.moveTo(268, 322);
        beam.lineTo(780, 250);
        beam.lineTo(780, 350);
        beam.closePath();
        pen.fill(beam);
    }

    private void sea() {
        pen.setPaint(new GradientPaint(0, SEA, new Color(30, 42, 82), 0, HEIGHT, new Color(8, 12, 30)));
        pen.fillRect(0, SEA, WIDTH, HEIGHT - SEA);
        Random waves = new Random(31);
        pen.setStroke(new BasicStroke(2));
        for (int i = 0; i < 220; i++) {
            int x = waves.nextInt(WIDTH);
            int y = SEA + 12 + waves.nextInt(HEIGHT - SEA - 12);
            boolean underMoon = Math.abs(x - 1_228) < 60 + (y - SEA) / 3;
            pen.setColor(underMoon ? new Color(252, 244, 214, 150) : new Color(120, 140, 190, 60));
            pen.drawLine(x, y, x + 20 + (y - SEA) / 6, y);
        }
    }

    private void ferry() {
        Path2D hull = new Path2D.Double();
        hull.moveTo(420, 640);
        hull.lineTo(1_000, 640);
        hull.lineTo(960, 716);
        hull.lineTo(470, 716);
        hull.closePath();
        pen.setColor(new Color(172, 40, 36));
        pen.fill(hull);
        pen.setColor(new Color(236, 234, 226));
        pen.fill(new Rectangle2D.Double(470, 566, 470, 76));
        pen.fill(new Rectangle2D.Double(640, 508, 190, 60));
        pen.setColor(new Color(40, 44, 60));
        pen.fill(new Rectangle2D.Double(560, 480, 44, 88));
        for (int i = 0; i < 11; i++) {
            pen.setColor(new Color(255, 214, 120));
            pen.fill(new Rectangle2D.Double(488 + i * 40, 586, 26, 30));
            pen.setColor(new Color(255, 214, 120, 70));
            pen.fill(new Rectangle2D.Double(484 + i * 40, 722, 34, 60 + i % 3 * 26));
        }
        pen.setColor(new Color(255, 214, 120));
        pen.fill(new Rectangle2D.Double(662, 524, 146, 24));
    }
}
