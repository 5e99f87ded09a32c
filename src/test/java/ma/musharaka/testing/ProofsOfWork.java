package ma.musharaka.testing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import ma.musharaka.platform.Secrets;
import ma.musharaka.platform.protection.ProofOfWork;
import tools.jackson.databind.json.JsonMapper;

/** Does the work that a browser would do. */
public final class ProofsOfWork {

    private ProofsOfWork() {}

    public static String solve(ProofOfWork.Challenge asked) {
        return payload(asked, asked.salt(), number(asked));
    }

    /** The number that is asked for. */
    public static long number(ProofOfWork.Challenge asked) {
        for (long number = 0; number <= asked.maxnumber(); number++)
            if (Secrets.fingerprint(asked.salt() + number).equals(asked.challenge())) return number;
        throw new AssertionError("no number will do");
    }

    public static String payload(ProofOfWork.Challenge asked, String salt, long number) {
        String json = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "algorithm",
                        asked.algorithm(),
                        "challenge",
                        asked.challenge(),
                        "number",
                        number,
                        "salt",
                        salt,
                        "signature",
                        asked.signature()));
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
