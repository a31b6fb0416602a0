# Lo mismo en español: sin menú, con otro número, con prueba equivocada, cancelar y pedir de nuevo.
store languages en es
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
shelf scarves: scarf-blue "Blue scarf" 27.50
order #1001 50.00 EUR sent d1: 2x scarf-red parcel Correos ES77 https://correos.example/ES77 due d5
order #1002 27.50 EUR received d1: 1x scarf-blue
order #2001 25.00 EUR sent d1: 1x scarf-red proof D02XY45 other

10:00 > "¿Dónde está mi pedido?"
      ? own orders
      < list "Ver pedidos"
        | ¡Hola! 👋 Te damos la bienvenida a *Linen House*.
        | Date una vuelta por la tienda o escribe lo que buscas.
        |
        | Estos son tus últimos pedidos:
        -- Pedidos
        [order:1001] #1001 | En camino · 2 de noviembre de 2026 · 50,00 €
        [order:1002] #1002 | En preparación · 2 de noviembre de 2026 · 27,50 €
        [orders.other] Otro pedido | Con su número y su correo o código postal
      = idle, speaks es
10:01 > "pedido 1001"
      ? order 1001
      < link "Seguir envío" https://correos.example/ES77
        | Pedido *#1001*
        | Fecha: 2 de noviembre de 2026
        | Total: 50,00 €
        | Estado: *En camino*
        | 📦 Correos ES77
        | Se espera el 6 de noviembre de 2026
        |
        | 2 × scarf-red
        footer Para comprar lo mismo, escribe «pedir de nuevo»
      = at order 1001, speaks es
10:02 > "pedido 2001"
      ? order 2001
      < buttons
        | No encuentro *#2001* con tu número. Para mostrártelo necesito el correo o el código postal de ese pedido.
        [menu] Menú
        [human] Hablar con alguien
      = awaiting proof for order 2001, speaks es
10:03 > "D03XY45"
      ? order 2001 with "D03XY45"
      < buttons
        | Eso no coincide. Revisa el número del pedido y su correo o código postal y envíame ambos otra vez, por ejemplo: *#1001 kerry@example.com*
        [menu] Menú
        [human] Hablar con alguien
      = awaiting an order's number, speaks es, wrong 1 times
10:04 > "#2001 D02XY45"
      ? order 2001
      ? order 2001 with "D02XY45"
      < buttons
        | Pedido *#2001*
        | Fecha: 2 de noviembre de 2026
        | Total: 25,00 €
        | Estado: *En camino*
        |
        | 1 × scarf-red
        [human] Hablar con alguien
        [menu] Seguir comprando
        [order.again:2001] Pedir de nuevo
      = at order 2001, speaks es, wrong 1 times, proved 1
10:05 > "quiero cancelar mi pedido"
      ? own orders
      < buttons
        | ¿Le pido a *Linen House* que cancele el pedido *#1002*?
        [order.cancel.yes:1002] Sí, cancelarlo
        [order:1002] Conservarlo
      = awaiting yes or no to cancelling 1002, speaks es, wrong 1 times, proved 1
10:06 > tap order.cancel.yes:1002
      ? order 1002, knowing of one
      < buttons
        | He pedido a *Linen House* que cancele el pedido *#1002*. Lo revisarán y decidirán; hasta entonces sigue en pie.
        [menu] Menú
        [human] Hablar con alguien
      ! ask the merchant: cancel #1002
      = at order 1002, speaks es, wrong 1 times, proved 1
10:07 > "pedir de nuevo"
      ? own orders
      < list "Ver pedidos"
        | ¿Qué pedido quieres decir?
        -- Pedidos
        [order.again:1001] #1001 | En camino · 2 de noviembre de 2026 · 50,00 €
        [order.again:1002] #1002 | En preparación · 2 de noviembre de 2026 · 27,50 €
      = idle, speaks es, wrong 1 times, proved 1
10:08 > tap order.again:1002
      ? order 1002, knowing of one
      ? fresh variants scarf-blue
      < buttons
        | El pedido *#1002* a los precios de hoy:
        | 1 × Blue scarf: 27,50 €
        | *Total: 27,50 €*
        footer El envío y los impuestos se calculan al pagar
        [order.again.yes:1002] Añadir todo
        [menu] Menú
      = at order 1002, speaks es, wrong 1 times, proved 1
10:09 > tap order.again.yes:1002
      ? order 1002, knowing of one
      ? fresh variants scarf-blue
      < buttons
        | 🛒 *Tu carrito*
        | 1 × Blue scarf: 27,50 €
        | *Total: 27,50 €*
        footer El envío y los impuestos se calculan al pagar
        [checkout] Finalizar compra
        [cart.edit] Cambiar carrito
        [menu] Seguir comprando
      = idle, speaks es, cart 1x scarf-blue 27.50 EUR, wrong 1 times, proved 1
orders away
10:10 > "cuándo llega mi paquete"
      ? own orders
      < buttons
        | Ahora mismo no puedo ver los pedidos. Inténtalo de nuevo en unos minutos.
        [menu] Menú
        [human] Hablar con alguien
      = idle, speaks es, cart 1x scarf-blue 27.50 EUR, wrong 1 times, proved 1
orders withheld
10:11 > "estado de mi pedido"
      ? own orders
      < buttons
        | Esta tienda no me deja ver de quién es un pedido, así que no puedo mostrarlo aquí.
        [menu] Menú
        [human] Hablar con alguien
      = idle, speaks es, cart 1x scarf-blue 27.50 EUR, wrong 1 times, proved 1
