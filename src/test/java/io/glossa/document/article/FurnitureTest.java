package io.glossa.document.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    private static final String STORY = "The last keeper of the lighthouse said on Monday that he would stay.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Comment (0)",
                "12 Comments",
                "Comments: 1,204",
                "Leave a comment",
                "Share on Facebook, X and WhatsApp",
                "Facebook Twitter Email",
                "Follow us on Instagram",
                "Follow Example News on Telegram",
                "Subscribe now!",
                "Subscribe to our newsletter to get the best stories of the week.",
                "Read more",
                "READ MORE »",
                "[Read more...]",
                "Read also: Ten lamps that went out",
                "Home > World",
                "Home » World » Harbours of the north",
                "Home | News | Sport",
                "Log in | Register",
                "Advertisement",
                "Print this page",
                "Tags: sea, wind, lamps",
                "© 2025 Example News",
                "Copyright 2025 Example News. All rights reserved.",
                "Back to top ↑",
                "----",
                "* * *",
                "This website uses cookies to improve your experience.",
                "We use cookies to give you the best experience.",
                "3 min read",
                "🔗 Copy link",
                "Bình luận (0)",
                "0 bình luận",
                "Chia sẻ",
                "Xem thêm",
                "Xem thêm: Ngọn hải đăng",
                "Trang chủ > Thế giới",
                "QUẢNG CÁO",
                "Từ khóa: biển, gió",
                "Theo dõi chúng tôi trên Facebook",
                "Kommentare (12)",
                "Mehr lesen",
                "Lesen Sie auch: Zehn Lampen",
                "Auf Facebook teilen",
                "ANZEIGE",
                "Wir verwenden Cookies, um unsere Website zu verbessern.",
                "Nach oben scrollen | Startseite | Kontakt",
                "Commentaires (3)",
                "Lire aussi : Dix lampes",
                "Partager sur Facebook et X",
                "Accueil > Monde",
                "PUBLICITÉ",
                "Comentarios (3)",
                "Leer más",
                "Síguenos en Facebook",
                "Todos los derechos reservados.",
                "Leia também: Dez lâmpadas",
                "3 comentários",
                "Compartilhe no WhatsApp",
                "Leggi anche: Dieci lampade",
                "Commenti (4)",
                "Condividi su Facebook",
                "Комментарии (5)",
                "Читать далее",
                "Читайте также: Десять ламп",
                "Поделиться",
                "Реклама",
                "5 комментариев",
                "Коментарі (2)",
                "Читайте також: Десять ламп",
                "Komentarze (7)",
                "Czytaj też: Dziesięć lamp",
                "YORUMLAR (3)",
                "PAYLAŞ",
                "Devamını oku",
                "Reacties (4)",
                "Lees ook: Tien lampen",
                "التعليقات (٣)",
                "اقرأ أيضا: عشرة مصابيح",
                "بیشتر بخوانید: ده چراغ",
                "تابعنا على فيسبوك",
                "टिप्पणियाँ (2)",
                "ये भी पढ़ें: दस दीये",
                "评论 (5)",
                "评论（5）",
                "5条评论",
                "分享到：微信 微博",
                "阅读更多",
                "コメント(3)",
                "コメント（３）",
                "続きを読む",
                "関連記事：十の灯台",
                "ページトップへ戻る",
                "댓글 3개",
                "더보기 ▼ | 홈 | 뉴스",
                "Komentar (2)",
                "Baca juga: Sepuluh lampu"
            })
    void goesAtTheFoot(String line) {
        // When
        Article article = Article.of(STORY + line + "\n");

        // Then
        assertThat(article.removed()).containsExactly(line);
        assertThat(article.text()).isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share prices fell 28 percent on Monday.",
                "Follow the money, prosecutors said.",
                "Comment (0) was the first line of his poem.",
                "Cookies are baked at 180 degrees.",
                "Comments on the plan came from both sides",
                "Read more books, the minister told the children.",
                "Read more: that was the advice of the teacher.",
                "Tags: he wore them on his coat.",
                "Home is where the harbour is",
                "Home and away",
                "Sport",
                "Advertisement for a lost dog",
                "Back to top form, the keeper won",
                "28 people commented",
                "Copyright 1923 works are free, the judge said.",
                "We use cookies to lure the bears, the ranger said.",
                "We use cookies and milk to lure the bears.",
                "Subscribe to this view, and you are lost.",
                "Print is dead",
                "|---|---|",
                "+----+----+",
                "The share of wind rose to 28 %",
                "...",
                "28",
                "😀",
                "X",
                "Follow us on this journey, he said.",
                "Putin | Xi | Trump",
                "Sea > land",
                "Bình luận viên nói trận đấu rất hay.",
                "Kommentare der Minister fehlten",
                "Partager, c'est vivre.",
                "Комментарии министра ждали все",
                "评论员说这场比赛很精彩。",
                "コメントは控えるとした。",
                "Anzeige gegen den Wärter erstattet",
                "Teilen will gelernt sein.",
                "Más noticias malas para el faro."
            })
    void staysAtTheFoot(String line) {
        assertThat(Article.of(STORY + line + "\n")).isEqualTo(new Article(STORY + line + "\n", List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Source: https://news.example.org/a?b=1", "Nguồn: https://news.example.org/a?b=1",
                "Quelle: https://news.example.org/a?b=1", "Source : https://news.example.org/a?b=1",
                "Fuente: https://news.example.org/a?b=1", "Fonte: https://news.example.org/a?b=1",
                "Источник: https://news.example.org/a?b=1", "Джерело: https://news.example.org/a?b=1",
                "来源：https://news.example.org/a?b=1", "出典: https://news.example.org/a?b=1",
                "المصدر: https://news.example.org/a?b=1", "출처: https://news.example.org/a?b=1",
                "Sumber: https://news.example.org/a?b=1", "(Source: https://news.example.org/a?b=1)",
                "Source: Example News, https://news.example.org/a?b=1", "https://news.example.org/a?b=1",
                "<https://news.example.org/a?b=1>", "SOURCE https://news.example.org/a?b=1"
            })
    void isASourceAtTheFoot(String line) {
        // When
        Article article = Article.of(STORY + line + "\n\nComment (0)\n");

        // Then
        assertThat(article.text()).isEqualTo(STORY + line + "\n");
        assertThat(article.sources()).containsExactly("https://news.example.org/a?b=1");
        assertThat(article.story()).isEqualTo(STORY);
    }
}
