package org.allophone.cli.generate;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.allophone.defect.Defect;
import org.allophone.defect.DefectProfile;
import org.allophone.defect.DefectiveTable;
import org.allophone.defect.Ledger;
import org.allophone.output.OutputFolder;
import org.allophone.random.Purpose;
import org.allophone.random.Seed;
import org.allophone.table.Column;
import org.allophone.table.Projection;
import org.allophone.table.TableFile;

/** The second set of tables, in which some things are wrong, and the ledger that tells them. The tables are the masked ones. */
final class DefectiveTables implements Closeable {
    /** The folder of these tables. */
    static final String FOLDER = "defective/";

    static final String LEDGER = FOLDER + "defects.csv";

    private final DefectProfile profile;
    private final Seed seed;
    private final Ledger ledger;

    DefectiveTables(DefectProfile profile, Order<?> order, OutputFolder folder) throws IOException {
        this.profile = profile;
        // A sealed data set has no seed that may be told; which rows are wrong is no secret.
        this.seed = new Seed(order.dataset().recipe().seed().orElse(0))
                .child(Purpose.of("defects"), Purpose.of(order.datasetName()).id());
        this.ledger = Ledger.in(folder.create(LEDGER));
    }

    /** The tables of these that have defects, under their names in the folder. */
    <R> Stream<Projection<R, ?>> of(Stream<Projection<R, ?>> tables) {
        return tables.filter(table -> profile.byTable().containsKey(table.name()))
                .map(DefectiveTables::moved);
    }

    private static <R, T> Projection<R, T> moved(Projection<R, T> table) {
        return new Projection<>(FOLDER + table.name(), table.columns(), table.rows(), table.rowsAtOnce());
    }

    /** Opens the files of one of these tables. */
    OpenTables.Opener opener(String movedName) {
        String table = movedName.substring(FOLDER.length());
        List<Defect> defects = profile.byTable().getOrDefault(table, List.of());
        return new OpenTables.Opener() {
            @Override
            public <R> TableFile open(OpenTables.File file, List<Column<R>> columns, OutputStream out)
                    throws IOException {
                List<Column<R>> optional =
                        columns.stream().map(Column::optional).toList();
                return new DefectiveTable(
                        table,
                        file.part(),
                        columns,
                        defects,
                        seed,
                        file.format().open(optional, out),
                        file.isFirstFormat() ? ledger : null);
            }
        };
    }

    @Override
    public void close() throws IOException {
        ledger.close();
    }
}
