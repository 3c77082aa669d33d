// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.money;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** The scale on which an amount is written: euros, thousands, millions or billions of euros. */
public enum MoneyUnit {
    EURO("€", "", 0), THOUSAND("k€", "k", 3), MILLION("M€", "M", 6), BILLION("Md€", "bn", 9);

    private final String symbol;
    private final String englishSuffix;
    private final int power;

    MoneyUnit(String symbol, String englishSuffix, int power) {
        this.symbol = symbol;
        this.englishSuffix = englishSuffix;
        this.power = power;
    }

    /** Returns the French symbol, which is also the contract's notation. */
    public String symbol() {
        return symbol;
    }

    /** Finds a scale by its French symbol. */
    public static Optional<MoneyUnit> of(String symbol) {
        return Arrays.stream(values()).filter(unit -> unit.symbol.equals(symbol)).findFirst();
    }

    /** Converts a value on this scale to euros. */
    public BigDecimal toEuros(BigDecimal value) {
        return value.scaleByPowerOfTen(power);
    }

    /** Converts euros to this scale. */
    public BigDecimal fromEuros(BigDecimal euros) {
        return euros.scaleByPowerOfTen(-power);
    }

    String englishSuffix() {
        return englishSuffix;
    }
}
