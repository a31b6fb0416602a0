package app.tendero.sandbox.shopify.pages;

import app.tendero.sandbox.shopify.shop.Html;
import app.tendero.sandbox.shopify.shop.Market;
import app.tendero.sandbox.shopify.shop.Money;
import app.tendero.sandbox.shopify.shop.Shop;
import java.math.BigDecimal;

/** What all pages share: frame, style, money. */
final class Layout {

    private static final String STYLE =
            """
            :root{--ink:#1d2420;--soft:#5a635e;--line:#dfe3e0;--paper:#fff;--back:#f4f5f3;--act:#14532d;--bad:#9b1c1c}
            *{box-sizing:border-box}
            body{margin:0;background:var(--back);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
            header{background:var(--paper);border-bottom:1px solid var(--line);padding:14px 18px}
            header p{margin:0;font-weight:700;font-size:1.1rem}
            header small{color:var(--soft);font-weight:400;display:block}
            main{max-width:30rem;margin:0 auto;padding:18px}
            h1{font-size:1.35rem;margin:6px 0 14px}
            h2{font-size:1.05rem;margin:22px 0 8px}
            section,form,.card{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:14px;margin:0 0 14px}
            section>h2:first-child,form>h2:first-child{margin-top:0}
            ul.lines{list-style:none;margin:0;padding:0}
            ul.lines li{display:flex;gap:12px;align-items:flex-start;padding:10px 0;border-bottom:1px solid var(--line)}
            ul.lines li:last-child{border-bottom:0}
            ul.lines img{width:64px;height:64px;border-radius:8px;border:1px solid var(--line);object-fit:cover}
            .grow{flex:1;min-width:0;overflow-wrap:anywhere}
            .soft{color:var(--soft);font-size:.92rem}
            dl.sums{display:grid;grid-template-columns:1fr auto;gap:4px 12px;margin:0}
            dl.sums dd{margin:0;text-align:right}
            .total{font-weight:700;font-size:1.1rem}
            label{display:block;font-weight:600;margin:12px 0 4px}
            input,select{width:100%;font:inherit;padding:11px;border:1px solid #848c87;border-radius:8px;background:#fff;color:inherit}
            .two{display:grid;grid-template-columns:1fr 1fr;gap:12px}
            button,.button{display:block;width:100%;border:0;border-radius:10px;background:var(--act);color:#fff;font:inherit;
              font-weight:700;padding:14px;margin-top:18px;text-align:center;text-decoration:none;cursor:pointer}
            :focus-visible{outline:3px solid #1d4ed8;outline-offset:2px}
            .problem{border:2px solid var(--bad);background:#fdf2f2;color:#5f1111;border-radius:10px;padding:12px 14px;margin:0 0 14px}
            img.large{width:100%;border-radius:10px}
            """;

    private Layout() {}

    /** A whole page; {@code body} is markup. */
    static String page(Shop shop, String title, String body) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s – %s</title>
                <link rel="icon" href="data:,">
                <style>%s</style>
                </head>
                <body>
                <header><p>%2$s<small>Sandbox shop: nothing is charged, nothing is sent</small></p></header>
                <main>
                %4$s
                </main>
                </body>
                </html>
                """
                .formatted(Html.escape(title), Html.escape(shop.store().name()), STYLE, body);
    }

    /** An amount as the shop prints it, {@code €12.00} or {@code −€2.00}. */
    static String money(BigDecimal amount, Shop shop) {
        return money(amount, shop.home());
    }

    /** The same in the money of a market. */
    static String money(BigDecimal amount, Market market) {
        var sign =
                switch (market.currency()) {
                    case "EUR" -> "€";
                    case "GBP" -> "£";
                    default -> market.currency() + " ";
                };
        return (amount.signum() < 0 ? "−" : "") + sign + Money.plain(amount.abs());
    }
}
