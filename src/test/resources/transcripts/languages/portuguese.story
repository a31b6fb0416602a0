# Portuguese, in reais.
store languages pt
store currency BRL
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > "oi, bom dia"
      ? best sellers, page 1 + collections, page 1
      < list "Abrir o menu"
        | Oi! 👋 Boas-vindas à *Linen House*.
        | Dê uma olhada na loja ou escreva o que você procura.
        -- Mais vendidos
        [product:scarf-red] Red scarf | R$ 25,00 · Só restam 3
        [product:scarf-blue] Blue scarf | R$ 27,50 · Em estoque
        [product:dress] Linen dress | R$ 80,00 · Em estoque
        -- Coleções
        [collection:scarves] Scarves | 2 produtos
        [collection:dresses] Dresses | 1 produto
        -- Menu
        [browse] Ver a loja | Tudo o que temos na loja, por coleção
        [search] Buscar | Encontre algo por nome, tipo ou marca
        [help] Ajuda | O que eu posso fazer por você
      = idle, speaks pt

09:01 > tap product:scarf-blue
      ? product scarf-blue
      < buttons
        | *Blue scarf*
        | Preço: R$ 27,50
        | Quantidade: 1
        | Total: *R$ 27,50*
        footer Você também pode escrever um número
        [buy:scarf-blue:1] Comprar agora
        [qty:scarf-blue:2] ➕ Mais
        [cart.add:scarf-blue:1] 🛒 Adicionar 1
      = choosing quantity 1x scarf-blue, speaks pt

09:02 > tap cart.add:scarf-blue:2
      ? variants scarf-blue
      < buttons
        | ✅ No seu carrinho: 2 × Blue scarf
        | Seu carrinho: 2 itens, R$ 55,00
        [checkout] Fechar pedido
        [with:scarf-blue] Continuar comprando
        [cart.view] Ver carrinho
      = idle, speaks pt, cart 2x scarf-blue 27.50 BRL

09:03 > "carrinho"
      ? variants scarf-blue
      < buttons
        | 🛒 *Seu carrinho*
        | 2 × Blue scarf: R$ 55,00
        | *Total: R$ 55,00*
        footer Frete e impostos são calculados no pagamento
        [checkout] Fechar pedido
        [cart.edit] Alterar carrinho
        [menu] Continuar comprando
      = idle, speaks pt, cart 2x scarf-blue 27.50 BRL
