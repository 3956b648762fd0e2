package org.allophone.audit.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.allophone.audit.attack.AttackName;
import org.allophone.audit.attack.AttackReport;
import org.allophone.audit.attack.Finding;
import org.allophone.audit.attack.Severity;
import org.allophone.audit.attack.Statement;
import org.allophone.audit.evidence.ColumnKind;
import org.allophone.audit.evidence.DataColumn;
import org.allophone.audit.evidence.DataTable;
import org.allophone.audit.evidence.Evidence;
import org.allophone.random.RandomStream;

/** Looks at the tokens themselves: how many there may be, in which order they are, what they keep of the original. */
public final class StructureAttack {
    private static final int STRONG_TOKENS = 1_000;
    private static final long SEED = 42;
    private static final int WORDS_OF_TOKEN = 4;

    private StructureAttack() {}

    /** Looks at all tables, and at strong tokens for a control. */
    public static AttackReport run(Evidence evidence) {
        AttackReport.Notes notes = new AttackReport.Notes(AttackName.STRUCTURE);
        look(evidence, notes);
        notes.control(Statement.of("control.structure")
                .with("tokens", (long) STRONG_TOKENS)
                .with("weaknesses", (long) TokenWeaknesses.of(strongTokens()).size()));
        return notes.report();
    }

    /** Looks at all tables, without a control, which takes longer than a small table. */
    public static AttackReport runWithoutControl(Evidence evidence) {
        AttackReport.Notes notes = new AttackReport.Notes(AttackName.STRUCTURE);
        look(evidence, notes);
        return notes.report();
    }

    private static void look(Evidence evidence, AttackReport.Notes notes) {
        List<TokenColumn> columns = new ArrayList<>();
        for (DataTable table : evidence.tables()) {
            for (DataColumn column : table.columns()) {
                if (column.kind().isIdentifying()) {
                    columns.add(new TokenColumn(table, column));
                }
            }
        }
        long tokens = 0;
        for (TokenColumn column : columns) {
            tokens += column.column().values().size();
            look(column, notes);
        }
        notes.tried(Statement.of("tried.structure")
                .with("columns", (long) columns.size())
                .with("tokens", tokens));
        SharedTokens.look(columns.stream().filter(StructureAttack::namesPersons).toList(), notes);
    }

    private static void look(TokenColumn token, AttackReport.Notes notes) {
        DataColumn column = token.column();
        if (column.kind() == ColumnKind.PHONE || column.kind() == ColumnKind.EMAIL) {
            String key = column.kind() == ColumnKind.PHONE ? "phone-form" : "email-form";
            found(
                    token,
                    new TokenWeaknesses.Weakness(
                            Severity.HIGH, Statement.of(key).with("values", (long)
                                    column.values().size())),
                    notes);
        } else if (namesPersons(token)) {
            TokenWeaknesses.of(column.values()).forEach(weakness -> found(token, weakness, notes));
        }
    }

    /** A number that each row has for itself, such as that of a call, may count. */
    private static boolean namesPersons(TokenColumn token) {
        DataColumn column = token.column();
        return column.namesPerson() || column.kind() == ColumnKind.TOKEN;
    }

    private static void found(TokenColumn token, TokenWeaknesses.Weakness weakness, AttackReport.Notes notes) {
        notes.found(new Finding(
                weakness.severity(),
                weakness.what(),
                token.table().file().shown(),
                token.column().shown()));
    }

    /** Tokens as a keyed mask makes them: 256 random bits in hexadecimal digits. */
    private static List<String> strongTokens() {
        RandomStream random = new RandomStream(SEED);
        return IntStream.range(0, STRONG_TOKENS)
                .mapToObj(token -> {
                    StringBuilder digits = new StringBuilder();
                    for (int word = 0; word < WORDS_OF_TOKEN; word++) {
                        digits.append(String.format("%016x", random.nextLong()));
                    }
                    return digits.toString();
                })
                .toList();
    }
}
