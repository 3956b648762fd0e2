package org.allophone.cli.dictionary;

import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import org.allophone.dataset.CentreDataset;
import picocli.CommandLine.Command;

/**
 * {@code allophone dictionary}: prints the meaning of each column of each table, from the declarations of the columns.
 */
@Command(name = "dictionary")
public final class DictionaryCommand implements Runnable {
    private final Environment environment;
    private final Messages messages;

    public DictionaryCommand(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @Override
    public void run() {
        environment.out().print(new DataDictionary(messages).markdown(CentreDataset.columnsByTable()));
    }
}
