package org.allophone.person;

import java.util.List;
import org.allophone.random.RandomStream;

/**
 * Card numbers that payment companies publish for tests; no bank issues them. Nobody publishes a whole range for tests, so
 * there are few, and many people have the same card.
 */
final class PaymentCards {
    private static final List<String> PUBLISHED = List.of(
            // Stripe, "Testing"
            "4242424242424242",
            "4000056655665556",
            "5555555555554444",
            "5200828282828210",
            "5105105105105100",
            "2223003122003222",
            // PayPal, "Test Credit Card Account Numbers"
            "4111111111111111",
            "4012888888881881",
            // Adyen, "Test card numbers"
            "4988438843884305",
            "4166676667666746",
            "4646464646464644",
            "4444333322221111",
            "4400000000000008",
            "4977949494949497",
            "5100290029002909",
            "5577000055770004",
            "5136333333333335",
            "5585558555855583",
            "5555444433331111",
            "5500000000000004",
            "5424000000000015");

    private PaymentCards() {}

    static String draw(RandomStream stream) {
        return PUBLISHED.get(stream.nextInt(PUBLISHED.size()));
    }
}
