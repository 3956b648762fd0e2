import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/**
 * What an analyst would write without Allophone: independent random columns in SQL, with DuckDB's own sha256, to a CSV file.
 * Columns, types and widths are those of telecom-national's calls; nobody waits for anybody.
 *
 * <p>Arguments: seven|all, rows, file. The ids come from a table, since DuckDB walks a table on two threads and range() on one.
 */
public final class DuckDb {
    private static final String SEVEN =
            """
            'CALL_' || CASE WHEN i < 9999 THEN format('{:04d}', i + 1) ELSE (i + 1)::VARCHAR END AS call_id,
            sha256('8f3a1c5e7b9d2046' || '+324' || (1000000 + floor(random() * 3000000))::BIGINT::VARCHAR) AS caller_id,
            'technical-' || (1 + floor(random() * 150))::INT::VARCHAR AS agent_id,
            strftime(TIMESTAMP '2025-01-06 08:00:00' + to_seconds((random() * 2592000)::BIGINT), '%Y-%m-%dT%H:%M:%S')
                AS start_ts,
            (30 + floor(random() * 1770))::INT AS duration_sec,
            ['billing', 'payment', 'tech_support', 'installation', 'orders', 'moving', 'returns', 'cancellation', 'other']
                [1 + floor(random() * 9)::INT] AS topic,
            (random() > 0.3)::INT AS resolved""";

    private static final String OTHERS =
            """
            , CASE WHEN random() < 0.97 THEN 'answered' ELSE 'abandoned' END AS disposition,
            'fr-BE' AS language,
            ['residential', 'professional', 'business'][1 + floor(random() * 3)::INT] AS segment,
            ['billing', 'technical', 'sales', 'general'][1 + floor(random() * 4)::INT] AS queue,
            (random() * 60)::INT AS ivr_sec,
            (random() * 30)::INT AS wait_sec,
            (random() * 900)::INT AS talk_sec,
            (random() * 60)::INT AS hold_sec,
            (random() * 120)::INT AS wrap_up_sec,
            (random() < 0.1)::INT AS transfers,
            'CASE_' || (1000 + floor(random() * 9000000))::BIGINT::VARCHAR AS case_id,
            (1 + random() * 2)::INT AS contact_no,
            ['billing', 'payment', 'tech_support', 'installation', 'orders', 'moving', 'returns', 'cancellation', 'other']
                [1 + floor(random() * 9)::INT] AS wrap_up_code,
            CASE WHEN random() < 0.25 THEN 1 + floor(random() * 5)::INT END AS satisfaction,
            NULL::VARCHAR AS transcript""";

    private DuckDb() {}

    public static void main(String[] arguments) throws Exception {
        String columns = arguments[0].equals("seven") ? SEVEN : SEVEN + OTHERS;
        long rows = Long.parseLong(arguments[1]);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 2");
            statement.execute("SET preserve_insertion_order = false");
            statement.execute("CREATE TABLE ids AS SELECT i FROM range(" + rows + ") t(i)");
            long start = System.nanoTime();
            statement.execute("COPY (SELECT " + columns + " FROM ids) TO '" + arguments[2] + "' (FORMAT csv, HEADER)");
            System.out.printf("%.3f%n", (System.nanoTime() - start) / 1e9);
        }
    }
}
