package app.tendero.conversation.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Button;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.Message.Choices;
import app.tendero.conversation.Message.Link;
import app.tendero.conversation.Message.Row;
import app.tendero.conversation.Message.Text;
import app.tendero.conversation.OrderWish;
import app.tendero.conversation.story.Player;
import app.tendero.conversation.story.Stories;
import app.tendero.kernel.CollectionId;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyIdsTest {

    @Test
    void every_id_of_the_contract_is_understood() {
        var v = new VariantId(42);

        assertThat(ReplyIds.parse("menu")).contains(new Intent.ShowMenu());
        assertThat(ReplyIds.parse("browse")).contains(new Intent.BrowseCollections(1));
        assertThat(ReplyIds.parse("search")).contains(new Intent.AskForWords());
        assertThat(ReplyIds.parse("collection:7"))
                .contains(new Intent.BrowseCollection(new CollectionId(7), 1));
        assertThat(ReplyIds.parse("product:7"))
                .contains(new Intent.OpenProduct(new ProductId(7), OptionalInt.empty()));
        assertThat(ReplyIds.parse("variant:42")).contains(new Intent.OpenVariant(v));
        assertThat(ReplyIds.parse("qty:42:3")).contains(new Intent.SetQuantity(v, 3));
        assertThat(ReplyIds.parse("cart.add:42:3")).contains(new Intent.AddVariant(v, 3));
        assertThat(ReplyIds.parse("cart.set:42:0")).contains(new Intent.SetLine("42", 0));
        assertThat(ReplyIds.parse("cart.set:42.ff01:2")).contains(new Intent.SetLine("42.ff01", 2));
        assertThat(ReplyIds.parse("cart.view")).contains(new Intent.ViewCart());
        assertThat(ReplyIds.parse("cart.clear")).contains(new Intent.ClearCart());
        assertThat(ReplyIds.parse("checkout")).contains(new Intent.CheckOut());
        assertThat(ReplyIds.parse("buy:42:1")).contains(new Intent.BuyNow(v, 1));
        assertThat(ReplyIds.parse("orders")).contains(new Intent.ShowOrders());
        assertThat(ReplyIds.parse("order:1001"))
                .contains(
                        new Intent.FindOrder(OrderWish.SEE, Optional.of("1001"), Optional.empty()));
        assertThat(ReplyIds.parse("help")).contains(new Intent.AskHelp());
        assertThat(ReplyIds.parse("human")).contains(new Intent.AskHuman());
        assertThat(ReplyIds.parse("lang:pt-BR")).contains(new Intent.UseLanguage("pt"));
        assertThat(ReplyIds.parse("page:collection:7:3"))
                .contains(new Intent.BrowseCollection(new CollectionId(7), 3));
        assertThat(ReplyIds.parse("page:search:2:red: dress"))
                .contains(new Intent.FindWords("red: dress", 2));
    }

    @Test
    void older_forms_are_understood() {
        var p = new ProductId(7);

        assertThat(ReplyIds.parse("add_to_cart_7_2")).contains(new Intent.AddProduct(p, 2));
        assertThat(ReplyIds.parse("qty_increase_7_2"))
                .contains(new Intent.OpenProduct(p, OptionalInt.of(3)));
        assertThat(ReplyIds.parse("qty_decrease_7_2"))
                .contains(new Intent.OpenProduct(p, OptionalInt.of(1)));
        assertThat(ReplyIds.parse("qty_decrease_7_1"))
                .contains(new Intent.OpenProduct(p, OptionalInt.of(1)));
        assertThat(ReplyIds.parse("view_cart")).contains(new Intent.ViewCart());
        assertThat(ReplyIds.parse("clear_cart")).contains(new Intent.ClearCart());
        assertThat(ReplyIds.parse("cat:7"))
                .contains(new Intent.BrowseCollection(new CollectionId(7), 1));
        assertThat(ReplyIds.parse("customize:7"))
                .contains(new Intent.OpenProduct(p, OptionalInt.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " menu",
                "menu ",
                "Menu:",
                "product:",
                "product:0",
                "product:-7",
                "product:+7",
                "product:07",
                "product:7 ",
                "product:７",
                "product:٧",
                "product:9999999999999999999",
                "product:7:8",
                "variant:gid://shopify/ProductVariant/7",
                "qty:42",
                "qty:42:0",
                "qty:42:-1",
                "qty:42:1.5",
                "qty:42:1e3",
                "qty:42:1000000000",
                "cart.add:42:",
                "cart.add::1",
                "cart.add:42:1:1",
                "cart.set:42.XYZ:1",
                "cart.set:42.123456789:1",
                "pick:7:0.",
                "pick:7:.0",
                "pick:7:-1",
                "pick:7:99999",
                "page:best",
                "page:best:0",
                "page:best:10000",
                "page:options:7:-:99999",
                "page:collection:7:99999",
                "page:search:1:",
                "page:search::red",
                "page:nowhere:1",
                "lang:",
                "lang:xx",
                "order:",
                "order:1001\n",
                "add_to_cart_7_-5",
                "add_to_cart_7_1000000000",
                "add_to_cart_７_1",
                "add_to_cart_7",
                "qty_increase_7_999999999999"
            })
    void an_id_that_is_not_quite_ours_is_not_ours(String id) {
        assertThat(ReplyIds.parse(id)).isEmpty();
    }

    @Test
    void the_longest_and_strangest_ids_do_no_harm() {
        assertThat(ReplyIds.parse("page:search:1:" + "x".repeat(100_000))).isEmpty();
        assertThat(ReplyIds.parse("pick:7:" + "0.".repeat(100) + "0")).isEmpty();
        assertThat(ReplyIds.parse("\u0000\uD800:::")).isEmpty();
    }

    @Test
    void every_button_and_row_of_every_story_is_understood() {
        var ids =
                Stories.all().stream()
                        .flatMap(file -> Player.play(Stories.lines(file)).messages().stream())
                        .flatMap(ReplyIdsTest::ids)
                        .distinct()
                        .toList();

        assertThat(ids).isNotEmpty().allMatch(id -> ReplyIds.parse(id).isPresent());
    }

    @Test
    void words_of_a_search_leave_a_row_id_within_its_limit() {
        var id = ReplyIds.searchPage("🧣".repeat(500), 9999);

        assertThat(id.codePointCount(0, id.length())).isLessThanOrEqualTo(200);
        assertThat(ReplyIds.parse(id)).isPresent();
    }

    private static Stream<String> ids(Message message) {
        return switch (message) {
            case Text text -> Stream.of();
            case Link link -> Stream.of();
            case Message.FromTemplate template -> Stream.of();
            case Message.Location place -> Stream.of();
            case Message.Contact card -> Stream.of();
            case Message.File file -> Stream.of();
            case Buttons buttons -> buttons.buttons().stream().map(Button::id);
            case Choices choices ->
                    choices.sections().stream().flatMap(s -> s.rows().stream()).map(Row::id);
        };
    }

    @Test
    void a_path_of_choices_comes_back_as_it_was() {
        var id = ReplyIds.pick(new ProductId(7), List.of(0, 12, 3));

        assertThat(ReplyIds.parse(id))
                .contains(new Intent.PickOptions(new ProductId(7), List.of(0, 12, 3), 1));
    }
}
