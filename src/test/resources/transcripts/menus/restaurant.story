# A restaurant's menu in two languages: "menu" is what there is to eat, a number what was shown.
store languages en pt
store name "Casa Pepe"
store menu from restaurant
shelf pizzas "Pizzas": margherita "Margherita" 9.50 x20
shelf drinks "Drinks": cola "Cola" 2.50 x20

09:00 > "hello"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Hi! 👋 Welcome to *Casa Pepe*.
        | Have a look around, or just write what you are looking for.
        -- Our menu
        [collection:pizzas] Pizzas | 1 product
        [collection:drinks] Drinks | 1 product
        -- Favourites
        [product:margherita] Margherita | €9.50 · In stock
        [product:cola] Cola | €2.50 · In stock
        -- Menu
        [browse] All dishes | Everything in our shop, by collection
        [languages] Language | English · Português
        [human] Talk to us | A person to talk to
        [help] Help | What I can do for you
      = idle, speaks en
09:01 > "1"
      ? collection pizzas, page 1
      < list "See products"
        | *Pizzas*
        | Choose a product to see it up close.
        -- Products
        [product:margherita] Margherita | €9.50 · In stock
        [browse] Back | Return to where you were
      = idle, speaks en
09:02 > "menu"
      ? collections, page 1
      < list "See collections"
        | Here are our collections. Which one would you like to see?
        -- Collections
        [collection:pizzas] Pizzas | 1 product
        [collection:drinks] Drinks | 1 product
        [new] New in | What came in last
        [menu] Back | Return to where you were
      = idle, speaks en
09:03 > "main menu"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | What would you like to do?
        footer You can also just write what you want
        -- Our menu
        [collection:pizzas] Pizzas | 1 product
        [collection:drinks] Drinks | 1 product
        -- Favourites
        [product:margherita] Margherita | €9.50 · In stock
        [product:cola] Cola | €2.50 · In stock
        -- Menu
        [browse] All dishes | Everything in our shop, by collection
        [languages] Language | English · Português
        [human] Talk to us | A person to talk to
        [help] Help | What I can do for you
      = idle, speaks en
09:04 > "all dishes"
      ? collections, page 1
      < list "See collections"
        | Here are our collections. Which one would you like to see?
        -- Collections
        [collection:pizzas] Pizzas | 1 product
        [collection:drinks] Drinks | 1 product
        [new] New in | What came in last
        [menu] Back | Return to where you were
      = idle, speaks en
09:05 > tap menu
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | What would you like to do?
        footer You can also just write what you want
        -- Our menu
        [collection:pizzas] Pizzas | 1 product
        [collection:drinks] Drinks | 1 product
        -- Favourites
        [product:margherita] Margherita | €9.50 · In stock
        [product:cola] Cola | €2.50 · In stock
        -- Menu
        [browse] All dishes | Everything in our shop, by collection
        [languages] Language | English · Português
        [human] Talk to us | A person to talk to
        [help] Help | What I can do for you
      = idle, speaks en
09:06 > "99"
      ? search "99", page 1
      ? best sellers, page 1 + collections, page 1
      < list "See products"
        | I found nothing for “99”, but you may like one of these:
        -- You may like
        [product:margherita] Margherita | €9.50 · In stock
        [product:cola] Cola | €2.50 · In stock
        [menu] Back | Return to where you were
      = idle, speaks en, not understood x1
09:07 > "dihses"
      ? collections, page 1
      < list "See collections"
        | Here are our collections. Which one would you like to see?
        -- Collections
        [collection:pizzas] Pizzas | 1 product
        [collection:drinks] Drinks | 1 product
        [new] New in | What came in last
        [menu] Back | Return to where you were
      = idle, speaks en
09:08 > "olá"
      ? best sellers, page 1 + collections, page 1
      < list "Abrir o menu"
        | Que bom ver você de novo na *Casa Pepe*!
        | O que posso mostrar hoje?
        footer Você também pode escrever o que quer
        -- Nosso cardápio
        [collection:pizzas] Pizzas | 1 produto
        [collection:drinks] Drinks | 1 produto
        -- Os favoritos
        [product:margherita] Margherita | 9,50 € · Em estoque
        [product:cola] Cola | 2,50 € · Em estoque
        -- Menu
        [browse] Todos os pratos | Tudo o que temos na loja, por coleção
        [languages] Idioma | English · Português
        [human] Falar com a gente | Fale com uma pessoa
        [help] Ajuda | O que eu posso fazer por você
      = idle, speaks pt
09:09 > "menu"
      ? collections, page 1
      < list "Ver coleções"
        | Estas são as nossas coleções. Qual você quer ver?
        -- Coleções
        [collection:pizzas] Pizzas | 1 produto
        [collection:drinks] Drinks | 1 produto
        [new] Novidades | O que chegou por último
        [menu] Voltar | Voltar para onde você estava
      = idle, speaks pt
09:10 > "todos os pratos"
      ? collections, page 1
      < list "Ver coleções"
        | Estas são as nossas coleções. Qual você quer ver?
        -- Coleções
        [collection:pizzas] Pizzas | 1 produto
        [collection:drinks] Drinks | 1 produto
        [new] Novidades | O que chegou por último
        [menu] Voltar | Voltar para onde você estava
      = idle, speaks pt
09:11 > tap menu
      ? best sellers, page 1 + collections, page 1
      < list "Abrir o menu"
        | O que você gostaria de fazer?
        footer Você também pode escrever o que quer
        -- Nosso cardápio
        [collection:pizzas] Pizzas | 1 produto
        [collection:drinks] Drinks | 1 produto
        -- Os favoritos
        [product:margherita] Margherita | 9,50 € · Em estoque
        [product:cola] Cola | 2,50 € · Em estoque
        -- Menu
        [browse] Todos os pratos | Tudo o que temos na loja, por coleção
        [languages] Idioma | English · Português
        [human] Falar com a gente | Fale com uma pessoa
        [help] Ajuda | O que eu posso fazer por você
      = idle, speaks pt
09:12 > "3"
      ? product margherita
      < buttons
        | *Margherita*
        | Preço: 9,50 €
        | Quantidade: 1
        | Total: *9,50 €*
        footer Você também pode escrever um número
        [buy:margherita:1] Comprar agora
        [qty:margherita:2] ➕ Mais
        [cart.add:margherita:1] 🛒 Adicionar 1
      = choosing quantity 1x margherita, speaks pt
store entry off browse
09:13 > tap browse
      ? collections, page 1
      < list "Ver coleções"
        | Estas são as nossas coleções. Qual você quer ver?
        -- Coleções
        [collection:pizzas] Pizzas | 1 produto
        [collection:drinks] Drinks | 1 produto
        [new] Novidades | O que chegou por último
        [menu] Voltar | Voltar para onde você estava
      = idle, speaks pt
09:14 > "ajuda"
      < buttons
        | Comprar na *Casa Pepe* é assim: escreva o que você procura ou toque em um botão.
        |
        | A qualquer momento você pode escrever:
        | • *menu*: tudo de uma vez
        | • *carrinho*: o que você escolheu
        | • *pagar*: fechar o pedido
        | • *pedidos*: o que você já pediu
        | • *idioma*: conversar em outro idioma
        | • *parar*: não receber mais mensagens
        [menu] Menu
        [human] Falar com a gente
        [languages] Idioma
      = idle, speaks pt
