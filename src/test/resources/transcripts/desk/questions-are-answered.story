# A question is answered from the FAQ, in the shopper's words and language; goods are still found.
desk asks as the demo does
shelf scarves "Scarves": scarf-red "Red linen scarf" 25.00 x3

09:01 > "how long does shipping take?"
      ? questions and answers
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | *How long does delivery take?*
        |
        | Two to four working days within France, five to eight in the rest of Europe. You get a tracking link as soon as the parcel leaves.
        [faq] Questions
        [human] Talk to us
        [menu] Menu
      = idle, speaks en

09:02 > "shiping costs"
      ? questions and answers
      < buttons
        | *How much does delivery cost?*
        |
        | €4.90 in France and €9.90 elsewhere in Europe. Orders above €100 travel for free.
        [faq] Questions
        [human] Talk to us
        [menu] Menu
      = idle, speaks en

09:03 > "linen scarf"
      ? search "linen scarf", page 1 + questions and answers
      ? product scarf-red
      < buttons
        | *Red linen scarf*
        | Price: €25.00
        | Quantity: 1
        | Total: *€25.00*
        footer You can also write a number
        [buy:scarf-red:1] Buy now
        [qty:scarf-red:2] ➕ More
        [cart.add:scarf-red:1] 🛒 Add 1 to cart
      = choosing quantity 1x scarf-red, speaks en

09:04 > "Puis-je renvoyer une robe ?"
      ? questions and answers
      < buttons
        | *Puis-je retourner un article ?*
        |
        | Oui, sous 30 jours, non porté et avec son étiquette. Écrivez-nous et nous vous envoyons un bon de retour.
        [faq] Questions
        [human] Nous parler
        [menu] Menu
      = idle, speaks fr

09:05 > tap faq
      ? questions and answers
      < list "Voir les questions"
        | Voici ce que l’on nous demande le plus. Choisissez une question.
        -- Questions
        [faq:delivery-time] Combien de temps prend… | Combien de temps prend la livraison ?
        [faq:delivery-cost] Combien coûte la livrai… | Combien coûte la livraison ?
        [faq:abroad] Livrez-vous à l'étrange… | Livrez-vous à l'étranger ?
        [faq:returns] Puis-je retourner un ar… | Puis-je retourner un article ?
        [faq:refund] Quand suis-je remboursé… | Quand suis-je remboursé ?
        [faq:exchange] Puis-je échanger pour u… | Puis-je échanger pour une autre taille ?
        [faq:payment] Comment puis-je payer ?
        [faq:sizes] Quelle taille choisir ?
        [page:faq:2] Voir plus | Il y a encore des choses à voir
        [menu] Menu | Revenir où vous étiez
      = idle, speaks fr

09:06 > tap page:faq:3
      ? questions and answers
      < list "Voir les questions"
        | Voici ce que l’on nous demande le plus. Choisissez une question.
        -- Questions
        [faq:making-time] Combien de temps faut-i… | Combien de temps faut-il pour une pièce sur mesure ?
        [faq:trade] Vendez-vous aux profess… | Vendez-vous aux professionnels ?
        [faq:invoice] Puis-je avoir une factu… | Puis-je avoir une facture ?
        [faq:customs] Y a-t-il des frais de d… | Y a-t-il des frais de douane ?
        [faq:origin] D'où vient votre lin ?
        [faq:change-order] Puis-je ajouter un arti… | Puis-je ajouter un article à ma commande ?
        [menu] Menu | Revenir où vous étiez
      = idle, speaks fr

09:07 > tap faq:care
      ? questions and answers
      < buttons
        | *Comment laver le lin ?*
        |
        | À 30 ou 40 °C, avec peu d'essorage. Laissez sécher à l'air ; inutile de repasser.
        [faq] Questions
        [human] Nous parler
        [menu] Menu
      = idle, speaks fr

09:08 > "FAQ"
      ? questions and answers
      < list "Voir les questions"
        | Voici ce que l’on nous demande le plus. Choisissez une question.
        -- Questions
        [faq:delivery-time] Combien de temps prend… | Combien de temps prend la livraison ?
        [faq:delivery-cost] Combien coûte la livrai… | Combien coûte la livraison ?
        [faq:abroad] Livrez-vous à l'étrange… | Livrez-vous à l'étranger ?
        [faq:returns] Puis-je retourner un ar… | Puis-je retourner un article ?
        [faq:refund] Quand suis-je remboursé… | Quand suis-je remboursé ?
        [faq:exchange] Puis-je échanger pour u… | Puis-je échanger pour une autre taille ?
        [faq:payment] Comment puis-je payer ?
        [faq:sizes] Quelle taille choisir ?
        [page:faq:2] Voir plus | Il y a encore des choses à voir
        [menu] Menu | Revenir où vous étiez
      = idle, speaks fr
