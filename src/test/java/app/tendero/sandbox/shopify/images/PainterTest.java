package app.tendero.sandbox.shopify.images;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.shopify.shop.Product;
import app.tendero.sandbox.shopify.shop.Shops;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PainterTest {

    private final Painter painter = new Painter();

    @Test
    void a_picture_is_a_jpeg_of_the_size_wanted_and_never_more_than_800() throws IOException {
        var art = new Product.Art("shirt", "#B7C9D8");

        assertThat(side(painter.jpeg(art, "", 160))).isEqualTo(160);
        assertThat(side(painter.jpeg(art, "", 5000))).isEqualTo(800);
        assertThat(painter.jpeg(art, "", 800)).hasSizeLessThan(40_000);
    }

    @Test
    void a_colour_changes_the_picture() {
        var art = new Product.Art("shirt", "#B7C9D8");

        assertThat(painter.jpeg(art, "terracotta", 160))
                .isNotEqualTo(painter.jpeg(art, "navy", 160));
    }

    @Test
    void every_demo_product_has_a_drawing_of_its_own_kind() {
        var shops = new Shops(2000, 100, Clock.systemUTC());
        var box = Drawing.named("no such drawing");

        for (var store : DemoStores.all()) {
            var arts =
                    shops.find(store.domain()).orElseThrow().catalogue().products().stream()
                            .map(Product::art)
                            .filter(art -> art != null)
                            .toList();
            assertThat(arts)
                    .isNotEmpty()
                    .allSatisfy(
                            art ->
                                    assertThat(Drawing.named(art.shape()))
                                            .as(art.shape())
                                            .isNotEqualTo(box));
        }
    }

    private static int side(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg)).getWidth();
    }
}
