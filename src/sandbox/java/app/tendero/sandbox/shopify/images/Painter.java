package app.tendero.sandbox.shopify.images;

import app.tendero.sandbox.shopify.shop.Product;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/**
 * Paints a product as a JPEG: its drawing in its colour on a soft ground. Blocking; keeps the last
 * few hundred.
 */
public final class Painter {

    private static final int SMALLEST = 40;
    private static final int LARGEST = 800;
    private static final int KEPT = 300;
    private static final float QUALITY = 0.82f;

    /** Colours that options name. */
    private static final Map<String, String> COLOURS =
            Map.ofEntries(
                    Map.entry("white", "#F3F0E8"),
                    Map.entry("black", "#2B2B2D"),
                    Map.entry("sky", "#A9C6DC"),
                    Map.entry("terracotta", "#C4683F"),
                    Map.entry("navy", "#2C3B57"),
                    Map.entry("sand", "#D8C4A0"),
                    Map.entry("olive", "#7C8052"),
                    Map.entry("blush", "#E4BDB4"),
                    Map.entry("lilac", "#B3A4C8"),
                    Map.entry("oatmeal", "#DDD2BF"),
                    Map.entry("ecru", "#E8DFC9"),
                    Map.entry("slate", "#66737B"),
                    Map.entry("mustard", "#D0A139"),
                    Map.entry("sage", "#A3B59B"),
                    Map.entry("clay", "#B27358"),
                    Map.entry("sea", "#6FA3A6"),
                    Map.entry("natural", "#D9CDB4"),
                    Map.entry("chestnut", "#7C5238"),
                    Map.entry("grey", "#9BA0A2"),
                    Map.entry("red", "#B2413B"),
                    Map.entry("blue", "#4A6FA0"));

    static {
        System.setProperty("java.awt.headless", "true");
        ImageIO.setUseCache(false);
    }

    private final Map<String, byte[]> kept =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
                    return size() > KEPT;
                }
            };

    /**
     * A square picture.
     *
     * @param colour name of an option's colour, empty for the product's own
     * @param side wanted in pixels; brought within 40 to 800
     */
    public byte[] jpeg(Product.Art art, String colour, int side) {
        int pixels = Math.clamp(side, SMALLEST, LARGEST);
        var tint = COLOURS.getOrDefault(colour.toLowerCase(Locale.ROOT), art.colour());
        var key = art.shape() + tint + pixels;
        synchronized (kept) {
            return kept.computeIfAbsent(
                    key, missing -> encode(paint(art.shape(), Color.decode(tint), pixels)));
        }
    }

    private static BufferedImage paint(String shape, Color colour, int side) {
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ground(canvas, colour, side);
        double inner = side * 0.8;
        var place = AffineTransform.getTranslateInstance(side * 0.1, side * 0.1);
        place.scale(inner / 100, inner / 100);
        canvas.setColor(new Color(0, 0, 0, 28));
        canvas.fill(place.createTransformedShape(new Ellipse2D.Double(18, 82, 64, 9)));
        for (var layer : Drawing.named(shape).layers()) {
            draw(canvas, layer, place, colour, side);
        }
        canvas.dispose();
        return image;
    }

    private static void ground(Graphics2D canvas, Color colour, int side) {
        var top = mix(colour, Color.WHITE, 0.86);
        var bottom = mix(colour, Color.WHITE, 0.68);
        canvas.setPaint(new GradientPaint(0, 0, top, side, side, bottom));
        canvas.fillRect(0, 0, side, side);
    }

    private static void draw(
            Graphics2D canvas, Drawing.Layer layer, AffineTransform place, Color colour, int side) {
        var form = place.createTransformedShape(layer.form());
        switch (layer.tone()) {
            case "shade" -> canvas.setColor(mix(colour, Color.BLACK, 0.22));
            case "light" -> canvas.setColor(mix(colour, Color.WHITE, 0.45));
            case "line" -> canvas.setColor(mix(colour, Color.BLACK, 0.42));
            default -> canvas.setColor(colour);
        }
        if (layer.tone().equals("line")) {
            canvas.setStroke(
                    new BasicStroke(side * 0.008f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            canvas.draw(form);
            return;
        }
        canvas.fill(form);
        canvas.setColor(mix(colour, Color.BLACK, 0.3));
        canvas.setStroke(
                new BasicStroke(side * 0.003f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(form);
    }

    private static Color mix(Color one, Color other, double share) {
        return new Color(
                mix(one.getRed(), other.getRed(), share),
                mix(one.getGreen(), other.getGreen(), share),
                mix(one.getBlue(), other.getBlue(), share));
    }

    private static int mix(int one, int other, double share) {
        return (int) Math.round(one * (1 - share) + other * share);
    }

    private static byte[] encode(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
