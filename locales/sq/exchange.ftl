### The boards of the exchange.
