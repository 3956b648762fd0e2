import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.allophone.audit.reversal.Budget;
import org.allophone.audit.reversal.Reversal;
import org.allophone.audit.reversal.ReversalResult;
import org.allophone.audit.reversal.salt.Salts;

/** Masks 200 numbers like the notebook's under a likely salt, and reverses them. Arguments: the mask, the salt's rank, a seed. */
class NotebookMask {
    public static void main(String[] args) throws Exception {
        String mask = args[0];
        String salt = args[1].equals("random")
                ? "b1946ac92492d2347c6235b4d2611184"
                : new String(Salts.builtIn().get(Integer.parseInt(args[1]) - 1).reveal(), StandardCharsets.UTF_8);
        Set<String> tokens = new LinkedHashSet<>();
        Random random = new Random(Long.parseLong(args[2]));
        while (tokens.size() < 200) {
            tokens.add(token(mask, salt, "04" + (2_000_000 + random.nextInt(1_999_999))));
        }
        Budget budget = new Budget(60_000_000_000L, 2, System::nanoTime);
        ReversalResult result = Reversal.ofEverything(List.of(), budget).attack(tokens);
        System.out.printf(
                "%-32s salt %-6s seed %s  %3d of 200  %,13d guesses  %6.2f s%n",
                mask, args[1], args[2], result.reversed(), result.guesses(), result.seconds());
    }

    /** The mask is a digest and a message: s the salt, n the number, h the digest of the number, x2 for twice, all else for itself. */
    private static String token(String mask, String salt, String number) throws Exception {
        String algorithm = mask.substring(0, mask.indexOf(':'));
        String message = mask.substring(mask.indexOf(':') + 1);
        if (algorithm.startsWith("HMAC-")) {
            boolean saltIsKey = message.equals("s,n");
            Mac mac = Mac.getInstance("Hmac" + algorithm.substring(5));
            mac.init(new SecretKeySpec((saltIsKey ? salt : number).getBytes(StandardCharsets.UTF_8), "key"));
            return hex(mac.doFinal((saltIsKey ? number : salt).getBytes(StandardCharsets.UTF_8)));
        }
        boolean twice = algorithm.endsWith("x2");
        MessageDigest digest = MessageDigest.getInstance(twice ? algorithm.replace("x2", "") : algorithm);
        StringBuilder text = new StringBuilder();
        for (char sign : message.toCharArray()) {
            switch (sign) {
                case 's' -> text.append(salt);
                case 'n' -> text.append(number);
                case 'h' -> text.append(hex(digest.digest(number.getBytes(StandardCharsets.UTF_8))));
                default -> text.append(sign);
            }
        }
        byte[] once = digest.digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return hex(twice ? digest.digest(once) : once);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
