package ma.musharaka.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.HashMap;
import java.util.Map;
import ma.musharaka.browser.Browsers;

/** A cheap phone on Slow 4G opens a page for the first time: 1.6 Mbit/s, 150 ms, a processor of a quarter of the speed. */
final class Reading {

    private static final String OBSERVERS = """
            window.vitals = { fcp: 0, lcp: 0, cls: 0, last: 0 };
            const note = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
              window.vitals.last = performance.now();
              take(entry);
            })).observe({ type, buffered: true });
            note('paint', (e) => { if (e.name === 'first-contentful-paint') window.vitals.fcp = e.startTime; });
            note('largest-contentful-paint', (e) => { window.vitals.lcp = e.startTime; });
            note('layout-shift', (e) => { if (!e.hadRecentInput) window.vitals.cls += e.value; });
            """;

    /** Milliseconds, a share of the screen, and bytes over the wire. */
    record Opened(double fcp, double lcp, double cls, long readable, long all, int requests) {}

    private Reading() {}

    /** Slows the page's network and processor down, through Chromium's own means. */
    static CDPSession slow(BrowserContext context, Page page) {
        CDPSession cdp = context.newCDPSession(page);
        cdp.send("Network.enable");
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", 150);
        network.addProperty("downloadThroughput", 1_600_000 / 8);
        network.addProperty("uploadThroughput", 750_000 / 8);
        cdp.send("Network.emulateNetworkConditions", network);
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", 4);
        cdp.send("Emulation.setCPUThrottlingRate", processor);
        return cdp;
    }

    static Opened open(String address, String locale) {
        try (BrowserContext context = Browsers.sized(locale, 360, 740)) {
            Page page = context.newPage();
            CDPSession cdp = slow(context, page);
            Map<String, Double> begun = new HashMap<>();
            Map<String, Long> sizes = new HashMap<>();
            cdp.on("Network.requestWillBeSent", event -> {
                if (event.getAsJsonObject("request").get("url").getAsString().startsWith("http"))
                    begun.putIfAbsent(
                            event.get("requestId").getAsString(),
                            event.get("timestamp").getAsDouble());
            });
            cdp.on(
                    "Network.loadingFinished",
                    event -> sizes.put(
                            event.get("requestId").getAsString(),
                            event.get("encodedDataLength").getAsLong()));
            page.addInitScript(OBSERVERS);
            page.navigate(address);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.waitForFunction("() => vitals.lcp > 0 && performance.now() > vitals.last + 800");
            @SuppressWarnings("unchecked")
            Map<String, Number> vitals = (Map<String, Number>) page.evaluate("vitals");
            double first = begun.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .min()
                    .orElse(0);
            double lcp = vitals.get("lcp").doubleValue();
            long readable = begun.entrySet().stream()
                    .filter(request -> (request.getValue() - first) * 1000 <= lcp)
                    .mapToLong(request -> sizes.getOrDefault(request.getKey(), 0L))
                    .sum();
            return new Opened(
                    vitals.get("fcp").doubleValue(),
                    lcp,
                    vitals.get("cls").doubleValue(),
                    readable,
                    sizes.values().stream().mapToLong(Long::longValue).sum(),
                    sizes.size());
        }
    }
}
