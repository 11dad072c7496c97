package io.glossa.language.detect;

/**
 * Tells Japanese, simplified and traditional Chinese apart by the letters that only one of them uses (or that one of
 * them uses all the time).
 */
final class HanLetters {

    private static final String SIMPLIFIED = "这们来对时为个国说会发过还经动学现开关问头见长门间东车马鸟鱼风飞书买卖读写让认识话语请谢谁该谈论议计设许证评词译试详误课调变边达运进远连选适"
            + "后从众优传伤价华单卫历厂厅压厉县参双员响团园围图圆场坏块坚坛声处备复够夺奋妇妈孙宁实宝审宪宽宾导将尔尝层属岁岛币师带帮广庆库应庙废张弹强归当录彻忆怀态总恋恶悬惊惯戏战户扑执扩扫扬扰抚抢护报担拟拥择挥损换据"
            + "无旧显术机杀权条极构标样树桥检业欢欧毁毕气汇汉沟没泽洁浅济浓测浏涨渐温湾满灭灯灵灾点炼热爱爷牵犹独狱环电画疗监盖盘码矿础确离种积称稳穷笔签简类粮紧红约级纪纯纲纳纵纷纸纽线练组细织终绍结绕绘给络绝统继绩续维绿缓编缘缩网罗罚罢职联聪脑脸艺节芦苏荣药营虑虽补装观规视览觉触订训讯记讲访诉诊"
            + "贝负财责败货质贫购贯贵费资赏赔赖赛赞赵赶趋跃轨轮软轻载较辆辉输辞农迁迈违迟递遗邮邻郑释针钟钢钱铁银锁错键锋镇闭闻阁队阳阴阵阶际陆险随隐难项顺须顾顿颁领频题颜额饭饮馆骗验龙";

    private static final String TRADITIONAL = "這們來對時為個國說會發過還經動學現開關問頭見長門間東車馬鳥魚風飛書買賣讀寫讓認識話語請謝誰該談論議計設許證評詞譯試詳誤課調變邊達運進遠連選適"
            + "後從眾優傳傷價華單衛歷廠廳壓厲縣參雙員響團園圍圖圓場壞塊堅壇聲處備復夠奪奮婦媽孫寧實寶審憲寬賓導將爾嘗層屬歲島幣師帶幫廣慶庫應廟廢張彈強歸當錄徹憶懷態總戀惡懸驚慣戲戰戶撲執擴掃揚擾撫搶護報擔擬擁擇揮損換據"
            + "無舊顯術機殺權條極構標樣樹橋檢業歡歐毀畢氣匯漢溝沒澤潔淺濟濃測瀏漲漸溫灣滿滅燈靈災點煉熱愛爺牽猶獨獄環電畫療監蓋盤碼礦礎確離種積稱穩窮筆簽簡類糧緊紅約級紀純綱納縱紛紙紐線練組細織終紹結繞繪給絡絕統繼績續維綠緩編緣縮網羅罰罷職聯聰腦臉藝節蘆蘇榮藥營慮雖補裝觀規視覽覺觸訂訓訊記講訪訴診"
            + "貝負財責敗貨質貧購貫貴費資賞賠賴賽贊趙趕趨躍軌輪軟輕載較輛輝輸辭農遷邁違遲遞遺郵鄰鄭釋針鐘鋼錢鐵銀鎖錯鍵鋒鎮閉聞閣隊陽陰陣階際陸險隨隱難項順須顧頓頒領頻題顏額飯飲館騙驗龍";

    /** Letters as only Japan simplified or made them. */
    private static final String JAPANESE = "気円図対価売読実駅険験検権観発県圏広鉄拡帰営単様応労戦転伝団変桜沢浜辺両総続経済歩毎畑込働峠枠匂塩仏仮処剣労厳収囲壊声";

    /** Of the traditional letters, those that Japan never changed: by them the two can't be told apart. */
    private static final String JAPANESE_TOO = "時動現開問頭見長門間東車馬鳥魚風飛書買話語請誰談論議計設許評詞試詳誤課調達運進遠連選適後優傷華員響園場塊堅"
            + "備奪婦孫憲導爾層島師幣慶廟張強憶態護報擁揮損無術機殺極構標樹橋業潔測漸滅愛猶獄環療監盤確種積筆類糧緊紅約級紀純綱納紙線練"
            + "組細織終紹結絡給統維編縮網羅罰職節補規視訂訓記訪訴診貝負財責貨質貧購貫貴費資賞賠躍軌輪軟較輝輸農違遺郵針鋼銀鎖錯鍵鎮閉閣隊陽"
            + "陰階際陸項順須領題額飯飲館";

    /** Words that almost every Chinese sentence has, in either script, and Japanese hardly ever. */
    private static final String CHINESE = "的了是在我他她你们們这這也都很把吗嗎呢吧和就没沒说說";

    private static final double CERTAIN = 4;

    private HanLetters() {}

    /** How much speaks for Japanese, simplified and traditional Chinese, in this order, as logarithms. */
    static double[] evidence(String letters) {
        double japanese = -1.5; // words without kana are more often Chinese
        double simplified = 0;
        double traditional = -0.7; // as the web has less of it
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (c >= 0x3041 && c <= 0x30ff) {
                japanese += CERTAIN;
            }
            if (JAPANESE.indexOf(c) >= 0 || JAPANESE_TOO.indexOf(c) >= 0) {
                japanese += CERTAIN;
            }
            boolean inSimplified = SIMPLIFIED.indexOf(c) >= 0;
            boolean inTraditional = TRADITIONAL.indexOf(c) >= 0;
            if (inSimplified && !inTraditional) {
                simplified += CERTAIN;
            }
            if (inTraditional && !inSimplified) {
                traditional += CERTAIN;
            }
            if (CHINESE.indexOf(c) >= 0) {
                simplified += CERTAIN / 2;
                traditional += CERTAIN / 2;
            }
        }
        return new double[] {japanese, simplified, traditional};
    }
}
