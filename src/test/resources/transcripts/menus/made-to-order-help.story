# Help and support of a workshop, in French and in Arabic.
store languages fr ar
store contact "+33 1 23 45 67 89"
store menu from made_to_order
shelf scarves "Scarves": curtain "Curtain" 80.00 x3

09:00 > "bonjour"
      < list "Ouvrir le menu"
        | Bonjour ! 👋 Bienvenue chez *Linen House*.
        | Faites un tour dans la boutique ou écrivez ce que vous cherchez.
        -- Menu
        [entry:order_status] Suivi de commande
        [entry:defects] Signaler un défaut
        [entry:production] Planning de production
        [entry:support] Aide et assistance
        [menu.leave] Retour | Revenir où vous étiez
      = idle, speaks fr
09:01 > "aide et assistance"
      < list "Ouvrir le menu"
        header Aide et assistance
        | Que souhaitez-vous faire ?
        -- Menu
        [faq] Questions | Ce que l’on nous demande, et nos réponses
        [contact] Coordonnées | Téléphone, e-mail, adresse et horaires
        [ticket.issue] Signaler un problème
        [menu] Retour | Revenir où vous étiez
      = idle, speaks fr, in menu support
09:02 > "1"
      < buttons
        | Il n’y a pas encore de réponses ici, mais nous vous aidons volontiers.
        |
        | Notre équipe vous aide avec plaisir : +33 1 23 45 67 89
        [human] Nous parler
        [menu] Menu
      = idle, speaks fr
09:03 > "aide et asistance"
      < list "Ouvrir le menu"
        header Aide et assistance
        | Que souhaitez-vous faire ?
        -- Menu
        [faq] Questions | Ce que l’on nous demande, et nos réponses
        [contact] Coordonnées | Téléphone, e-mail, adresse et horaires
        [ticket.issue] Signaler un problème
        [menu] Retour | Revenir où vous étiez
      = idle, speaks fr, in menu support
09:04 > "2"
      ? contact card
      < buttons
        | *Linen House*
        | +33 1 23 45 67 89
        [human] Nous parler
        [menu] Menu
      = idle, speaks fr
09:05 > "retour"
      < list "Ouvrir le menu"
        header Aide et assistance
        | Que souhaitez-vous faire ?
        -- Menu
        [faq] Questions | Ce que l’on nous demande, et nos réponses
        [contact] Coordonnées | Téléphone, e-mail, adresse et horaires
        [ticket.issue] Signaler un problème
        [menu] Retour | Revenir où vous étiez
      = idle, speaks fr, in menu support
09:06 > "menu"
      < list "Ouvrir le menu"
        | Que souhaitez-vous faire ?
        footer Vous pouvez aussi écrire ce que vous voulez
        -- Menu
        [entry:order_status] Suivi de commande
        [entry:defects] Signaler un défaut
        [entry:production] Planning de production
        [entry:support] Aide et assistance
        [menu.leave] Retour | Revenir où vous étiez
      = idle, speaks fr
09:07 > "retour"
      ? collections, page 1
      ? collection scarves, page 1
      < list "Voir les produits"
        | *Scarves*
        | Choisissez un produit pour le voir de plus près.
        -- Produits
        [product:curtain] Curtain | 80,00 € · Plus que 3
        [browse] Retour | Revenir où vous étiez
      = idle, speaks fr
09:08 > "مرحبا"
      < list "فتح القائمة"
        | سعداء بعودتك إلى *⁨Linen House⁩*!
        | ماذا نعرض عليك اليوم؟
        footer يمكنك أيضًا كتابة ما يهمّك مباشرة
        -- القائمة
        [entry:order_status] حالة الطلب
        [entry:defects] الإبلاغ عن عيب
        [entry:production] جدول الإنتاج
        [entry:support] المساعدة والدعم
        [menu.leave] رجوع | العودة إلى حيث كنت
      = idle, speaks ar
09:09 > "المساعدة والدعم"
      < list "فتح القائمة"
        header المساعدة والدعم
        | كيف يمكننا مساعدتك؟
        -- القائمة
        [faq] الأسئلة | ما يسأل عنه الآخرون وإجاباتنا
        [contact] معلومات التواصل | الهاتف والبريد والعنوان وساعات العمل
        [ticket.issue] الإبلاغ عن مشكلة
        [menu] رجوع | العودة إلى حيث كنت
      = idle, speaks ar, in menu support
09:10 > "١"
      < buttons
        | لا توجد إجابات مكتوبة هنا بعد، لكننا نسعد بمساعدتك.
        |
        | فريقنا سعيد بمساعدتك: ⁨+33 1 23 45 67 89⁩
        [human] تواصل معنا
        [menu] القائمة
      = idle, speaks ar
09:11 > "المساعدة والدعم"
      < list "فتح القائمة"
        header المساعدة والدعم
        | كيف يمكننا مساعدتك؟
        -- القائمة
        [faq] الأسئلة | ما يسأل عنه الآخرون وإجاباتنا
        [contact] معلومات التواصل | الهاتف والبريد والعنوان وساعات العمل
        [ticket.issue] الإبلاغ عن مشكلة
        [menu] رجوع | العودة إلى حيث كنت
      = idle, speaks ar, in menu support
09:12 > "٢"
      ? contact card
      < buttons
        | *⁨Linen House⁩*
        | +33 1 23 45 67 89
        [human] تواصل معنا
        [menu] القائمة
      = idle, speaks ar
09:13 > "المساعدة والدعم"
      < list "فتح القائمة"
        header المساعدة والدعم
        | كيف يمكننا مساعدتك؟
        -- القائمة
        [faq] الأسئلة | ما يسأل عنه الآخرون وإجاباتنا
        [contact] معلومات التواصل | الهاتف والبريد والعنوان وساعات العمل
        [ticket.issue] الإبلاغ عن مشكلة
        [menu] رجوع | العودة إلى حيث كنت
      = idle, speaks ar, in menu support
09:14 > "٩"
      < list "فتح القائمة"
        header المساعدة والدعم
        | يرجى اختيار رقم من 1 إلى 4.
        |
        | كيف يمكننا مساعدتك؟
        -- القائمة
        [faq] الأسئلة | ما يسأل عنه الآخرون وإجاباتنا
        [contact] معلومات التواصل | الهاتف والبريد والعنوان وساعات العمل
        [ticket.issue] الإبلاغ عن مشكلة
        [menu] رجوع | العودة إلى حيث كنت
      = idle, speaks ar, in menu support
store entry gone support
09:15 > tap entry:support
      < list "فتح القائمة"
        | هذا الخيار لم يعد متاحاً. إليك المتاح:
        footer يمكنك أيضًا كتابة ما يهمّك مباشرة
        -- القائمة
        [entry:order_status] حالة الطلب
        [entry:defects] الإبلاغ عن عيب
        [entry:production] جدول الإنتاج
        [menu.leave] رجوع | العودة إلى حيث كنت
      = idle, speaks ar
