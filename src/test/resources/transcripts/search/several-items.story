# Several things in one sentence: what could be several variants is asked once, then all is one tap.
shelf pizzas "Pizzas": pizza-margherita "Pizza Margherita" 8.50 options Size Small|Medium|Large, Crust Classic|Thin
shelf pizzas: pizza-pepperoni "Pizza Pepperoni" 9.90 options Size Small|Medium|Large, Crust Classic|Thin
shelf drinks "Drinks": cola "Cola, 330 ml" 2.40
shelf drinks: water "Sparkling water" 2.20 x0

09:00 > "2 large margheritas and a coke"
      ? search "large margheritas", page 1 + search "coke", page 1
      ? product pizza-margherita + product cola
      < list "See options"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | Which Pizza Margherita would you like (2 ×)?
        -- Options
        [items:2xpizza-margherita/Large/Classic,1xcola] Large / Classic | €8.50
        [items:2xpizza-margherita/Large/Thin,1xcola] Large / Thin | €8.50
      = idle

09:01 > tap items:2xpizza-margherita/Large/Thin,1xcola
      ? variants pizza-margherita/Large/Thin, cola
      < buttons
        | Shall I put this into your cart?
        | 2 × Pizza Margherita – Large / Thin: €17.00
        | 1 × Cola, 330 ml: €2.40
        | Together: €19.40
        [items.add:2xpizza-margherita/Large/Thin,1xcola] Add all
        [search] Search
        [menu] Menu
      = idle

09:02 > tap items.add:2xpizza-margherita/Large/Thin,1xcola
      ? variants pizza-margherita/Large/Thin, cola
      < buttons
        | 🛒 *Your cart*
        | 2 × Pizza Margherita – Large / Thin: €17.00
        | 1 × Cola, 330 ml: €2.40
        | *Total: €19.40*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, cart 2x pizza-margherita/Large/Thin 8.50 EUR + 1x cola 2.40 EUR

09:03 > "one pepperoni large thin and two unicorns"
      ? search "pepperoni large thin", page 1 + search "unicorns", page 1
      ? product pizza-pepperoni
      ? variants pizza-pepperoni/Large/Thin
      < buttons
        | Shall I put this into your cart?
        | 1 × Pizza Pepperoni – Large / Thin: €9.90
        |
        | I found nothing for “unicorns”.
        [items.add:1xpizza-pepperoni/Large/Thin] Add all
        [search] Search
        [menu] Menu
      = idle, cart 2x pizza-margherita/Large/Thin 8.50 EUR + 1x cola 2.40 EUR

09:04 > "3 sparkling water and 2 cokes"
      ? search "sparkling water", page 1 + search "cokes", page 1
      ? product water + product cola
      ? variants cola
      < buttons
        | Shall I put this into your cart?
        | 2 × Cola, 330 ml: €4.80
        |
        | Sparkling water is sold out, so I took it out
        [items.add:2xcola] Add all
        [search] Search
        [menu] Menu
      = idle, cart 2x pizza-margherita/Large/Thin 8.50 EUR + 1x cola 2.40 EUR

09:05 > "I want 2 unicorns and a dragon"
      ? search "unicorns", page 1 + search "dragon", page 1
      ? search "I want 2 unicorns and a dragon", page 1
      ? best sellers, page 1 + collections, page 1
      < list "See products"
        | I found nothing for “I want 2 unicorns and a dragon”, but you may like one of these:
        -- You may like
        [product:pizza-margherita] Pizza Margherita | €8.50 · In stock
        [product:pizza-pepperoni] Pizza Pepperoni | €9.90 · In stock
        [product:cola] Cola, 330 ml | €2.40 · In stock
        [product:water] Sparkling water | €2.20 · Sold out
        [menu] Back | Return to where you were
      = idle, speaks en, cart 2x pizza-margherita/Large/Thin 8.50 EUR + 1x cola 2.40 EUR, not understood x1
