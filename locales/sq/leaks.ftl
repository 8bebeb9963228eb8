leak-change-issue = version i dorëzuar
leak-change-accept = pjesë teksti e pranuar
