# Paris is an hour ahead of the times here. Selling goes on at any hour; a person does not.
store languages en es
store contact "+33 1 23 45 67 89"
store opens monday 09:00-12:30 14:00-18:00
store opens tuesday 09:00-12:30 14:00-18:00
store opens thursday 09:00-18:00
store hands over to nobody
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3

07:59 > "hi"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        -- Collections
        [collection:scarves] Scarves | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español
        [help] Help | What I can do for you
      = idle

07:59 > tap human
      < buttons
        | Our team is happy to help: +33 1 23 45 67 89
        |
        | Nobody of our team is here right now, but you can go on shopping.
        | We are back today at 09:00.
        [menu] Menu
      = idle

08:00 > tap human
      < buttons
        | Our team is happy to help: +33 1 23 45 67 89
        [menu] Menu
      = idle

11:29 > tap human
      < buttons
        | Our team is happy to help: +33 1 23 45 67 89
        [menu] Menu
      = idle

11:30 > tap human
      < buttons
        | Our team is happy to help: +33 1 23 45 67 89
        |
        | Nobody of our team is here right now, but you can go on shopping.
        | We are back today at 14:00.
        [menu] Menu
      = idle

11:31 > "help"
      < buttons
        | This is how shopping with *Linen House* works: write what you are looking for, or tap a button.
        |
        | At any time you can write:
        | • *menu*: everything at a glance
        | • *cart*: what you have chosen
        | • *checkout*: pay
        | • *orders*: what you have ordered
        | • *language*: write in another language
        | • *stop*: no more messages
        |
        | Nobody of our team is here right now, but you can go on shopping.
        | We are back today at 14:00.
        [menu] Menu
        [human] Talk to us
        [languages] Language
      = idle

18:30 > "agent"
      < buttons
        | Our team is happy to help: +33 1 23 45 67 89
        |
        | Nobody of our team is here right now, but you can go on shopping.
        | We are back tomorrow at 09:00.
        [menu] Menu
      = idle

18:31 > tap product:scarf-red
      ? product scarf-red
      < buttons
        | *Red scarf*
        | Price: €25.00
        | Quantity: 1
        | Total: *€25.00*
        footer You can also write a number
        [buy:scarf-red:1] Buy now
        [qty:scarf-red:2] ➕ More
        [cart.add:scarf-red:1] 🛒 Add 1 to cart
      = choosing quantity 1x scarf-red

d2 18:30 > tap human
      < buttons
        | Our team is happy to help: +33 1 23 45 67 89
        |
        | Nobody of our team is here right now, but you can go on shopping.
        | We are back on Thursday at 09:00.
        [menu] Menu
      = idle

d4 16:59 > tap human
      < buttons
        | Our team is happy to help: +33 1 23 45 67 89
        [menu] Menu
      = idle

d4 17:00 > "ayuda"
      < buttons
        | Así se compra en *Linen House*: escribe lo que buscas o toca un botón.
        |
        | En cualquier momento puedes escribir:
        | • *menú*: todo de un vistazo
        | • *carrito*: lo que has elegido
        | • *pagar*: finalizar la compra
        | • *pedidos*: lo que has pedido
        | • *idioma*: hablar en otro idioma
        | • *parar*: no recibir más mensajes
        |
        | Ahora mismo no hay nadie de nuestro equipo, pero puedes seguir comprando.
        | Volvemos el lunes a las 09:00.
        [menu] Menú
        [human] Hablar con alguien
        [languages] Idioma
      = idle, speaks es

d4 17:01 > "quiero hablar con una persona"
      < buttons
        | Nuestro equipo te ayuda con gusto: +33 1 23 45 67 89
        |
        | Ahora mismo no hay nadie de nuestro equipo, pero puedes seguir comprando.
        | Volvemos el lunes a las 09:00.
        [menu] Menú
      = idle, speaks es
