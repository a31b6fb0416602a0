# The same in Spanish, and what was meant by a slip.
store languages en es fr
shelf pizzas "Pizzas": pizza-margherita "Pizza Margherita" 8.50 options Size Small|Medium|Large
shelf pizzas: pizza-pepperoni "Pizza Pepperoni" 9.90 options Size Small|Medium|Large
shelf drinks "Bebidas": cola "Cola, 330 ml" 2.40 was 3.00

09:00 > "quiero dos margaritas grandes y una coca cola"
      ? search "margaritas grandes", page 1 + search "coca cola", page 1
      ? product pizza-margherita + product cola
      ? variants pizza-margherita/Large, cola
      < buttons
        | ¡Hola! 👋 Te damos la bienvenida a *Linen House*.
        | Date una vuelta por la tienda o escribe lo que buscas.
        |
        | ¿Pongo esto en tu carrito?
        | 2 × Pizza Margherita – Large: 17,00 €
        | 1 × Cola, 330 ml: 2,40 €
        | En total: 19,40 €
        [items.add:2xpizza-margherita/Large,1xcola] Añadir todo
        [search] Buscar
        [menu] Menú
      = idle, speaks es

09:01 > tap items.add:2xpizza-margherita/Large,1xcola
      ? variants pizza-margherita/Large, cola
      < buttons
        | 🛒 *Tu carrito*
        | 2 × Pizza Margherita – Large: 17,00 €
        | 1 × Cola, 330 ml: 2,40 €
        | *Total: 19,40 €*
        footer El envío y los impuestos se calculan al pagar
        [checkout] Finalizar compra
        [cart.edit] Cambiar carrito
        [menu] Seguir comprando
      = idle, speaks es, cart 2x pizza-margherita/Large 8.50 EUR + 1x cola 2.40 EUR

09:02 > "pizza peperonni"
      ? search "pizza peperonni", page 1
      < list "Ver productos"
        | He entendido “pizza pepperoni” y he encontrado esto:
        -- Lo que encontré
        [product:pizza-pepperoni] Pizza Pepperoni | 9,90 € · Disponible
        [product:pizza-margherita] Pizza Margherita | 8,50 € · Disponible
        [menu] Volver | Regresar a donde estabas
      = idle, speaks es, cart 2x pizza-margherita/Large 8.50 EUR + 1x cola 2.40 EUR

09:03 > "pizza por menos de 5 euros"
      ? search "pizza por menos de 5 euros", page 1
      < list "Ver productos"
        | Nada coincide exactamente con “pizza por menos de 5 euros”. Esto es lo más parecido:
        -- Lo que encontré
        [product:pizza-margherita] Pizza Margherita | 8,50 € · Disponible
        [product:pizza-pepperoni] Pizza Pepperoni | 9,90 € · Disponible
        [menu] Volver | Regresar a donde estabas
      = idle, speaks es, cart 2x pizza-margherita/Large 8.50 EUR + 1x cola 2.40 EUR

09:04 > "ofertas"
      ? search "ofertas", page 1
      ? product cola
      < buttons
        | *Cola, 330 ml*
        | *2,40 €* en lugar de ~3,00 €~
        | Cantidad: 1
        | Total: *2,40 €*
        footer También puedes escribir un número
        [buy:cola:1] Comprar ahora
        [qty:cola:2] ➕ Más
        [cart.add:cola:1] 🛒 Agregar 1
      = choosing quantity 1x cola, speaks es, cart 2x pizza-margherita/Large 8.50 EUR + 1x cola 2.40 EUR

09:05 > "novedades"
      ? search "novedades", page 1
      < list "Ver productos"
        | Lo más nuevo:
        -- Lo que encontré
        [product:pizza-margherita] Pizza Margherita | 8,50 € · Disponible
        [product:pizza-pepperoni] Pizza Pepperoni | 9,90 € · Disponible
        [product:cola] Cola, 330 ml | 2,40 € · Disponible
        [menu] Volver | Regresar a donde estabas
      = idle, speaks es, cart 2x pizza-margherita/Large 8.50 EUR + 1x cola 2.40 EUR
