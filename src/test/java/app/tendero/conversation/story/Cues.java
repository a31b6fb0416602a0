package app.tendero.conversation.story;

import app.tendero.conversation.CheckoutEvent.CheckoutReady;
import app.tendero.conversation.CheckoutEvent.CheckoutRefused;
import app.tendero.conversation.CheckoutEvent.Refusal;
import app.tendero.conversation.Event;
import app.tendero.conversation.HandOffEvent.PersonLeft;
import app.tendero.conversation.HandOffEvent.PersonTook;
import app.tendero.conversation.MediaFile;
import app.tendero.conversation.OrderChange;
import app.tendero.conversation.OrderEvent.BoughtLine;
import app.tendero.conversation.OrderEvent.OrderPlaced;
import app.tendero.conversation.OrderEvent.WishAnswered;
import app.tendero.conversation.ShopperEvent.CatalogueOrderSent;
import app.tendero.conversation.ShopperEvent.ChatOpened;
import app.tendero.conversation.ShopperEvent.ContactsReceived;
import app.tendero.conversation.ShopperEvent.LocationReceived;
import app.tendero.conversation.ShopperEvent.MediaKind;
import app.tendero.conversation.ShopperEvent.MediaReceived;
import app.tendero.conversation.ShopperEvent.MessageEdited;
import app.tendero.conversation.ShopperEvent.MessageRevoked;
import app.tendero.conversation.ShopperEvent.OrderedItem;
import app.tendero.conversation.ShopperEvent.ProductAsked;
import app.tendero.conversation.ShopperEvent.ReactionReceived;
import app.tendero.conversation.ShopperEvent.ReplyTapped;
import app.tendero.conversation.ShopperEvent.TextReceived;
import app.tendero.conversation.ShopperEvent.UnreadableReceived;
import app.tendero.conversation.SystemEvent.IdentityChanged;
import app.tendero.conversation.SystemEvent.MessageParked;
import app.tendero.conversation.SystemEvent.TimerFired;
import app.tendero.kernel.Money;
import app.tendero.kernel.VariantId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what happens in a story.
 *
 * <pre>
 * &gt; "hi"                                  &gt; tap cart.add:scarf-red:1
 * &gt; tap promo "Stop"                      &gt; asks for scarf-red "is it warm?"
 * &gt; orders 2x scarf-red, 1x SKU-9         &gt; image "like this one"
 * &gt; location                              &gt; contacts
 * &gt; reaction "👍"                          &gt; edits "hey"
 * &gt; revokes                               &gt; opens the chat
 * &gt; unreadable poll
 *
 * @ checkout ready 1 https://pay.example/1 [total 25.00 EUR]
 * @ checkout refused 1 sold out
 * @ order placed #1001 25.00 EUR: 1x scarf-red [from checkout 1]
 * @ the shop has done cancel #1001    @ the shop cannot do address #1001
 * @ timer checkout:1      @ message parked      @ identity changed
 * @ person took          @ person left         @ timer handoff (of the present hand-off)
 * </pre>
 */
final class Cues {

    private static final Pattern TEXT = Pattern.compile("\"(.*)\"");
    private static final Pattern TAP = Pattern.compile("tap (.+?)(?: \"(.*)\")?");
    private static final Pattern ASKS = Pattern.compile("asks for (\\S+)(?: \"(.*)\")?");
    private static final Pattern MEDIA =
            Pattern.compile("(image|video|audio|document|sticker)(?: \"(.*)\")?");
    private static final Pattern READY =
            Pattern.compile("checkout ready (\\d+) (\\S+)(?: total ([0-9.]+) ([A-Z]{3}))?");
    private static final Pattern REFUSED = Pattern.compile("checkout refused (\\d+) ([a-z ]+)");
    private static final Pattern PLACED =
            Pattern.compile(
                    "order placed (\\S+) ([0-9.]+) ([A-Z]{3}): (.*?)(?: from checkout (\\d+))?");

    private static final Pattern ANSWERED =
            Pattern.compile("the shop (has done|cannot do) (cancel|address) (\\S+)");

    private static final Pattern COUNTED = Pattern.compile("(\\d+)x (\\S+)");

    private final Shelf shelf;
    private final Handles handles;

    Cues(Shelf shelf, Handles handles) {
        this.shelf = shelf;
        this.handles = handles;
    }

    Event shopper(Instant at, String cue) {
        Matcher m;
        if ((m = TEXT.matcher(cue)).matches()) {
            return new TextReceived(at, unescaped(m.group(1)));
        } else if ((m = TAP.matcher(cue)).matches()) {
            return new ReplyTapped(at, handles.id(m.group(1)), quoted(m, 2));
        } else if ((m = ASKS.matcher(cue)).matches()) {
            return new ProductAsked(at, retailerId(m.group(1)), quoted(m, 2));
        } else if ((m = MEDIA.matcher(cue)).matches()) {
            var kind = MediaKind.valueOf(m.group(1).toUpperCase(Locale.ROOT));
            return new MediaReceived(at, kind, quoted(m, 2), Optional.of(file(at)));
        } else if (cue.startsWith("orders ")) {
            return new CatalogueOrderSent(at, items(cue.substring(7)), "");
        }
        return sign(at, cue);
    }

    /** One of its own for each message: no two come at one moment. */
    private static MediaFile file(Instant at) {
        return new MediaFile("file-" + at.getEpochSecond() / 60, "", "");
    }

    private static Event sign(Instant at, String cue) {
        var space = cue.indexOf(' ');
        var rest = space < 0 ? "" : cue.substring(space + 1).replace("\"", "");
        return switch (space < 0 ? cue : cue.substring(0, space)) {
            case "location" -> new LocationReceived(at);
            case "contacts" -> new ContactsReceived(at);
            case "reaction" -> new ReactionReceived(at, rest);
            case "edits" -> new MessageEdited(at, rest);
            case "revokes" -> new MessageRevoked(at);
            case "opens" -> new ChatOpened(at);
            case "unreadable" -> new UnreadableReceived(at, rest);
            default -> throw new IllegalArgumentException("nothing a shopper does: " + cue);
        };
    }

    Event other(Instant at, String cue) {
        Matcher m;
        if ((m = READY.matcher(cue)).matches()) {
            var total =
                    m.group(3) == null
                            ? Optional.<Money>empty()
                            : Optional.of(Money.of(m.group(3), m.group(4)));
            return new CheckoutReady(at, Integer.parseInt(m.group(1)), m.group(2), total);
        } else if ((m = REFUSED.matcher(cue)).matches()) {
            var why = m.group(2).toUpperCase(Locale.ROOT).replace(' ', '_');
            return new CheckoutRefused(at, Integer.parseInt(m.group(1)), Refusal.valueOf(why));
        } else if ((m = PLACED.matcher(cue)).matches()) {
            var request =
                    m.group(5) == null
                            ? OptionalInt.empty()
                            : OptionalInt.of(Integer.parseInt(m.group(5)));
            return new OrderPlaced(
                    at, m.group(1), Money.of(m.group(2), m.group(3)), bought(m.group(4)), request);
        } else if ((m = ANSWERED.matcher(cue)).matches()) {
            return new WishAnswered(
                    at,
                    m.group(3),
                    OrderChange.valueOf(m.group(2).toUpperCase(Locale.ROOT)),
                    m.group(1).equals("has done"));
        } else if (cue.startsWith("timer ")) {
            return new TimerFired(at, cue.substring(6));
        } else if (cue.equals("message parked")) {
            return new MessageParked(at);
        } else if (cue.equals("person took")) {
            return new PersonTook(at);
        } else if (cue.equals("person left")) {
            return new PersonLeft(at);
        } else if (cue.equals("identity changed")) {
            return new IdentityChanged(at);
        }
        return TicketCues.read(at, cue)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "nothing that happens elsewhere: " + cue));
    }

    private List<OrderedItem> items(String text) {
        return counted(text).stream()
                .map(m -> new OrderedItem(retailerId(m.group(2)), Integer.parseInt(m.group(1))))
                .toList();
    }

    private List<BoughtLine> bought(String text) {
        return counted(text).stream()
                .map(
                        m ->
                                new BoughtLine(
                                        new VariantId(shelf.variant(m.group(2)).orElseThrow()),
                                        Integer.parseInt(m.group(1))))
                .toList();
    }

    private static List<Matcher> counted(String text) {
        return List.of(text.split(", ")).stream()
                .map(COUNTED::matcher)
                .peek(
                        m -> {
                            if (!m.matches()) {
                                throw new IllegalArgumentException("not counted: " + text);
                            }
                        })
                .toList();
    }

    private String retailerId(String name) {
        return shelf.variant(name).map(String::valueOf).orElse(name);
    }

    private static String quoted(Matcher m, int group) {
        return m.group(group) == null ? "" : unescaped(m.group(group));
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\u202e", "\u202e");
    }
}
