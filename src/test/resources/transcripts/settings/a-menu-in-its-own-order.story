# What is hidden is not offered, and still understood when it is typed.
store languages fr en
store menu human search collections browse
store contact "+33 1 23 45 67 89"
store hands over to nobody
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm."
shelf scarves: scarf-blue "Blue scarf" 27.50 x0
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 options Size S|M|L, Colour Red|Blue

09:00 > "bonjour"
      ? collections, page 1
      < list "Ouvrir le menu"
        | Bonjour ! 👋 Bienvenue chez *Linen House*.
        | Faites un tour dans la boutique ou écrivez ce que vous cherchez.
        -- Menu
        [human] Nous parler | Parler à une personne
        [search] Rechercher | Trouver par nom, par type ou par marque
        -- Nos collections
        [collection:scarves] Scarves | 2 produits
        [collection:dresses] Dresses | 1 produit
        -- Menu
        [browse] Voir la boutique | Toute la boutique, par collection
      = idle, speaks fr

09:01 > "meilleures ventes"
      ? best sellers, page 1
      < list "Voir les produits"
        | Voici nos meilleures ventes. Choisissez un produit pour le voir de plus près.
        -- Meilleures ventes
        [product:scarf-red] Red scarf | 25,00 € · Plus que 3
        [product:scarf-blue] Blue scarf | 27,50 € · En rupture
        [product:dress] Linen dress | 80,00 € · En stock
        [menu] Retour | Revenir où vous étiez
      = idle, speaks fr

09:02 > "panier"
      ? collections, page 1
      < list "Ouvrir le menu"
        | Votre panier est vide. Trouvons quelque chose qui vous plaît !
        footer Vous pouvez aussi écrire ce que vous voulez
        -- Menu
        [human] Nous parler | Parler à une personne
        [search] Rechercher | Trouver par nom, par type ou par marque
        -- Nos collections
        [collection:scarves] Scarves | 2 produits
        [collection:dresses] Dresses | 1 produit
        -- Menu
        [browse] Voir la boutique | Toute la boutique, par collection
      = idle, speaks fr

09:03 > "aide"
      < buttons
        | Voici comment acheter chez *Linen House* : écrivez ce que vous cherchez ou touchez un bouton.
        |
        | À tout moment, vous pouvez écrire :
        | • *menu* : tout en un coup d’œil
        | • *panier* : ce que vous avez choisi
        | • *payer* : passer commande
        | • *commandes* : ce que vous avez commandé
        | • *langue* : écrire dans une autre langue
        | • *arrêter* : ne plus recevoir de messages
        [menu] Menu
        [human] Nous parler
        [languages] Langue
      = idle, speaks fr

09:04 > tap human
      < buttons
        | Notre équipe vous aide avec plaisir : +33 1 23 45 67 89
        [menu] Menu
      = idle, speaks fr

09:05 > "menu"
      ? collections, page 1
      < list "Ouvrir le menu"
        | Que souhaitez-vous faire ?
        footer Vous pouvez aussi écrire ce que vous voulez
        -- Menu
        [human] Nous parler | Parler à une personne
        [search] Rechercher | Trouver par nom, par type ou par marque
        -- Nos collections
        [collection:scarves] Scarves | 2 produits
        [collection:dresses] Dresses | 1 produit
        -- Menu
        [browse] Voir la boutique | Toute la boutique, par collection
      = idle, speaks fr
