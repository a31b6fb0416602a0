package app.tendero.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tendero.testkit.HostileShops;
import org.junit.jupiter.api.Test;

class ShopDomainTest {

    @Test
    void a_shop_is_a_handle_under_myshopify_com() {
        for (var good : new String[] {"someshop", "test-shop", "1st", "a", "a-", "a".repeat(60)}) {
            assertThat(ShopDomain.parse(good + ".myshopify.com"))
                    .contains(new ShopDomain(good + ".myshopify.com"));
        }
    }

    @Test
    void capitals_are_made_small() {
        assertThat(ShopDomain.parse("Linen-House.MyShopify.COM"))
                .contains(new ShopDomain("linen-house.myshopify.com"));
    }

    @Test
    void nothing_that_only_looks_like_one_is_taken() {
        var hostile = HostileShops.at("linen-house");

        assertThat(hostile).filteredOn(text -> ShopDomain.parse(text).isPresent()).isEmpty();
        assertThat(hostile)
                .allSatisfy(
                        text ->
                                assertThatThrownBy(() -> new ShopDomain(text))
                                        .isInstanceOf(IllegalArgumentException.class));
        assertThat(hostile).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    }
}
