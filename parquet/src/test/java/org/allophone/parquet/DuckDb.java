package org.allophone.parquet;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A foreign reader: a data base in memory that takes nothing from the network and leaves nothing behind. */
final class DuckDb implements AutoCloseable {
    private final Connection connection;

    DuckDb() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        query("SET autoinstall_known_extensions = false");
        query("SET autoload_known_extensions = false");
        query("SET temp_directory = ''");
        query("SET threads = 1");
    }

    /** The rows of a query's result, each a line: values parted by bars, as DuckDB writes them. */
    List<String> query(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            List<String> rows = new ArrayList<>();
            if (statement.execute(sql)) {
                try (ResultSet result = statement.getResultSet()) {
                    while (result.next()) {
                        rows.add(line(result));
                    }
                }
            }
            return rows;
        }
    }

    private static String line(ResultSet result) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            String value = result.getString(i);
            values.add(value == null ? "NULL" : value);
        }
        return String.join("|", values);
    }

    /** A file's name as SQL writes a text. */
    static String quoted(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
