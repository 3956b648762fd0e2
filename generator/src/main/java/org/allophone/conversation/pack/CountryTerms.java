package org.allophone.conversation.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.allophone.french.Variety;

/** Words that Belgium and France have different ones for, with their gender, so that the article before them agrees. */
public final class CountryTerms {

    /** A noun. */
    record Noun(String text, boolean feminine) {}

    private static final Map<String, Noun> BELGIUM = Map.of(
            "modem", new Noun("modem", false),
            "gsm", new Noun("GSM", false),
            "domiciliation", new Noun("domiciliation", true),
            "note", new Noun("note de crédit", true),
            "plainte", new Noun("plainte", true),
            "communication", new Noun("communication structurée", true),
            "virement", new Noun("virement", false));

    private static final Map<String, Noun> FRANCE = Map.of(
            "modem", new Noun("box", true),
            "gsm", new Noun("mobile", false),
            "domiciliation", new Noun("prélèvement", false),
            "note", new Noun("avoir", false),
            "plainte", new Noun("réclamation", true),
            "communication", new Noun("référence de paiement", true),
            "virement", new Noun("virement", false));

    private CountryTerms() {}

    static boolean isTerm(String name) {
        int space = name.indexOf(' ');
        return space > 0
                && BuiltIn.DETERMINERS.contains(name.substring(0, space))
                && BELGIUM.containsKey(name.substring(space + 1));
    }

    /** A determiner and a term, as they are said: {@code mon modem} is {@code ma box} in France. */
    public static Optional<String> said(String name, Variety variety) {
        int space = name.indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        Noun noun = (variety == Variety.BELGIUM ? BELGIUM : FRANCE).get(name.substring(space + 1));
        return noun == null ? Optional.empty() : Optional.of(said(name.substring(0, space), noun));
    }

    private static String said(String determiner, Noun noun) {
        boolean vowel = "aeiouéèê".indexOf(Character.toLowerCase(noun.text().charAt(0))) >= 0;
        if (determiner.equals("il")) {
            return noun.feminine() ? "elle" : "il";
        }
        Map<String, String> forms = new HashMap<>();
        forms.put("le", vowel ? "l’" : noun.feminine() ? "la " : "le ");
        forms.put("un", noun.feminine() ? "une " : "un ");
        forms.put("mon", noun.feminine() && !vowel ? "ma " : "mon ");
        forms.put("ton", noun.feminine() && !vowel ? "ta " : "ton ");
        forms.put("son", noun.feminine() && !vowel ? "sa " : "son ");
        forms.put("ce", noun.feminine() ? "cette " : vowel ? "cet " : "ce ");
        forms.put("cet", noun.feminine() ? "cette " : vowel ? "cet " : "ce ");
        forms.put("du", vowel ? "de l’" : noun.feminine() ? "de la " : "du ");
        forms.put("de", vowel ? "d’" : "de ");
        forms.put("au", vowel ? "à l’" : noun.feminine() ? "à la " : "au ");
        forms.put("quel", noun.feminine() ? "quelle " : "quel ");
        forms.put("aucun", noun.feminine() ? "aucune " : "aucun ");
        forms.put("nouveau", noun.feminine() ? "nouvelle " : vowel ? "nouvel " : "nouveau ");
        return forms.getOrDefault(determiner, determiner + " ") + noun.text();
    }
}
