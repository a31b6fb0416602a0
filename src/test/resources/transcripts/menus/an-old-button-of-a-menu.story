# What was switched off or taken out since is told, above the menu it stood in.
store languages en fr
store menu search help
store entry {"id": "care", "on": true, "kind": "menu", "names": {"en": "Care", "fr": "Entretien"}}
store entry under care {"id": "wash", "on": true, "kind": "answer", "names": {"en": "Washing", "fr": "Lavage"}, "text": {"en": "Cool and gentle.", "fr": "Froid et doux."}}
store entry under care {"id": "iron", "on": true, "kind": "answer", "names": {"en": "Ironing", "fr": "Repassage"}, "text": {"en": "While it is damp.", "fr": "Encore humide."}}
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3

09:00 > "hello"
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        [search] Search
        [help] Help
        [entry:care] Care
      = idle, speaks en
09:01 > tap entry:care
      < buttons
        header Care
        | What would you like to do?
        [entry:wash] Washing
        [entry:iron] Ironing
      = idle, speaks en, in menu care
store entry off wash
09:02 > tap entry:wash
      < buttons
        header Care
        | That is not offered any more. Here is what is:
        |
        | What would you like to do?
        [entry:iron] Ironing
      = idle, speaks en, in menu care
09:03 > "1"
      < buttons
        | While it is damp.
        [entry:care] Back
        [menu] Menu
        [human] Talk to us
      = idle, speaks en, in menu care
09:04 > tap entry:iron
      < buttons
        | While it is damp.
        [entry:care] Back
        [menu] Menu
        [human] Talk to us
      = idle, speaks en, in menu care
store entry gone iron
09:05 > tap entry:iron
      < buttons
        | That is not offered any more. Here is what is:
        footer You can also just write what you want
        [search] Search
        [help] Help
        [entry:care] Care
      = idle, speaks en
09:06 > tap entry:care
      < buttons
        header Care
        | What would you like to do?
        [menu] Back
      = idle, speaks en, in menu care
store entry off care
09:07 > tap entry:care
      < buttons
        | That is not offered any more. Here is what is:
        footer You can also just write what you want
        [search] Search
        [help] Help
      = idle, speaks en
09:08 > tap entry:wash
      < buttons
        | That is not offered any more. Here is what is:
        footer You can also just write what you want
        [search] Search
        [help] Help
      = idle, speaks en
09:09 > "search"
      < buttons
        | What are you looking for? A word or two is enough: a name, a colour, a brand.
        [browse] Browse the shop
        [menu] Menu
      = awaiting search words, speaks en
09:10 > tap entry:never-was
      < buttons
        | That is not offered any more. Here is what is:
        footer You can also just write what you want
        [search] Search
        [help] Help
      = idle, speaks en
09:11 > tap entry:NOT AN ID
      < buttons
        | That button is from an older message and no longer works. Here is what you can do:
        footer You can also just write what you want
        [search] Search
        [help] Help
      = idle, speaks en
store entry on care
store entry on wash
09:12 > "bonjour"
      < buttons
        | Quel plaisir de vous revoir chez *Linen House* !
        | Que puis-je vous montrer aujourd’hui ?
        footer Vous pouvez aussi écrire ce que vous voulez
        [search] Rechercher
        [help] Aide
        [entry:care] Entretien
      = idle, speaks fr
09:13 > "entretien"
      < buttons
        header Entretien
        | Que souhaitez-vous faire ?
        [entry:wash] Lavage
      = idle, speaks fr, in menu care
09:14 > "lavage"
      < buttons
        | Froid et doux.
        [entry:care] Retour
        [menu] Menu
        [human] Nous parler
      = idle, speaks fr, in menu care
09:15 > "retour"
      < buttons
        header Entretien
        | Que souhaitez-vous faire ?
        [entry:wash] Lavage
      = idle, speaks fr, in menu care
09:16 > "retour"
      < buttons
        | Que souhaitez-vous faire ?
        footer Vous pouvez aussi écrire ce que vous voulez
        [search] Rechercher
        [help] Aide
        [entry:care] Entretien
      = idle, speaks fr
09:17 > tap help
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
