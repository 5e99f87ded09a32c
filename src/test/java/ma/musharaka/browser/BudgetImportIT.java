package ma.musharaka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An editor with a phone, in Arabic: a file that is refused, the same file put right, its preview, and what people read. */
@BrowserTest
class BudgetImportIT {

    private static final String FILE = "السنة;الجزء;النوع;الباب;الفصل;السطر;العنوان بالعربية;المصوت عليه\n"
            + "2044;التسيير;المداخيل;40;10;11;رسم الاختبار;1 250,50\n"
            + "2044;التسيير;النفقات;10;10;11;نفقة الاختبار;1 250,50\n";

    @LocalServerPort
    private int port;

    @Autowired
    private Texts texts;

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(Charset.forName("windows-1256")));
    }

    @Test
    void fromAFileOfThePhoneToThePublicPageAndTheOpenData() {
        String origin = "http://kasba-tadla.localhost:" + port;
        try (Walk editor = new Walk(Browsers.phone("ar-MA"), origin, texts, Language.AR)) {
            editor.signIn("editor@kasba-tadla.example", Walk.PASSWORD, "/staff/budget");
            editor.live("#choose-budget");
            editor.check().picture("staff-budget-empty");

            editor.page()
                    .locator("vaadin-upload input[type=file]")
                    .setInputFiles(file("خطأ.csv", FILE.replace("النفقات;10", "مجهول;10")));
            editor.live("#faults");
            assertThat(editor.main()).contains(editor.text("budget.fault.side"), "مجهول");
            editor.check().picture("staff-budget-faults");

            editor.page().locator("vaadin-upload input[type=file]").setInputFiles(file("ميزانية.csv", FILE));
            editor.live("#look").click();
            editor.page().waitForURL("**/staff/budget/*");
            editor.live("#publish");
            assertThat(editor.main()).contains(editor.text("budget.draft.first"));
            editor.check().picture("staff-budget-draft");

            editor.page().locator("#publish").click();
            editor.page().locator("vaadin-button[slot=confirm-button]").click();
            editor.page()
                    .locator("#told")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions()
                            .setHasText(editor.text("budget.done.published")))
                    .waitFor();
            editor.open("/staff/budget-projects");
            editor.live("#add");
            editor.check().picture("staff-budget-projects");
        }
        try (Walk reader = new Walk(Browsers.phone("ar-MA"), origin, texts, Language.AR)) {
            reader.open("/budget/2044");
            assertThat(reader.main()).contains("1 250,50".replace(' ', '\u00A0'));
            reader.check().picture("budget-imported");
            reader.open("/budget/2044/operating/expenditure/10/10");
            assertThat(reader.main()).contains("نفقة الاختبار");
            reader.check().picture("budget-article");
            reader.open("/budget/2044/operating/revenue/40").check();
        }
        Wire.Answer data =
                Wire.get(port, "kasba-tadla.localhost:" + port, "/api/v1/budget-lines?year=2044", "Connection: close");
        assertThat(data.text()).contains("نفقة الاختبار", "1250.50").contains("\"total\":2");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(data.text())).isTrue();
    }
}
