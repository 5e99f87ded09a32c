package ma.musharaka.bench;

/** A promise and what was measured. */
record Bar(String what, String target, String measured, boolean met) {

    static Bar atMost(String what, double limit, double measured, String unit) {
        return new Bar(what, "≤ " + plain(limit) + unit, plain(measured) + unit, measured <= limit);
    }

    static Bar none(String what, long measured) {
        return new Bar(what, "none", measured == 0 ? "none" : Long.toString(measured), measured == 0);
    }

    static Bar atLeast(String what, double limit, double measured, String unit) {
        return new Bar(what, "≥ " + plain(limit) + unit, plain(measured) + unit, measured >= limit);
    }

    String verdict() {
        return met ? "met" : "MISSED";
    }

    static String plain(double number) {
        if (number == Math.rint(number) || Math.abs(number) >= 100) return Long.toString(Math.round(number));
        return String.format(java.util.Locale.ROOT, Math.abs(number) < 0.1 ? "%.3f" : "%.2f", number);
    }
}
