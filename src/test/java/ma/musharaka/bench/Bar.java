package ma.musharaka.bench;

/** A promise and what was measured. */
record Bar(String what, String target, String measured, boolean met) {

    static Bar atMost(String what, double limit, double measured, String unit) {
        return new Bar(what, "≤ " + plain(limit) + unit, plain(measured) + unit, measured <= limit);
    }

    static Bar atLeast(String what, double limit, double measured, String unit) {
        return new Bar(what, "≥ " + plain(limit) + unit, plain(measured) + unit, measured >= limit);
    }

    String verdict() {
        return met ? "met" : "MISSED";
    }

    static String plain(double number) {
        if (number == Math.rint(number)) return Long.toString((long) number);
        return String.format(java.util.Locale.ROOT, Math.abs(number) < 0.1 ? "%.3f" : "%.2f", number);
    }
}
