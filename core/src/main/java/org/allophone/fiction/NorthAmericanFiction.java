package org.allophone.fiction;

import java.util.stream.Stream;

/**
 * Telephone numbers of North America for fiction: in each area code, 555-0100 to 555-0199 (ATIS-0300115, "555 NXX Line
 * Number Reference Document", which the numbering plan's administrator follows). The area codes are those in service in
 * 2019; since then, some of these areas have got a second or third code.
 */
final class NorthAmericanFiction {
    private static final int NUMBERS_PER_AREA = 100;
    private static final long COUNTRY_CODE = 1;

    private static final String UNITED_STATES = """
            201 202 203 205 206 207 208 209 210 212 213 214 215 216 217 218 219 220 223 224
            225 228 229 231 234 239 240 248 251 252 253 254 256 260 262 267 269 270 272 276
            279 281 301 302 303 304 305 307 308 309 310 312 313 314 315 316 317 318 319 320
            321 323 325 330 331 332 334 336 337 339 346 347 351 352 360 361 364 380 385 386
            401 402 404 405 406 407 408 409 410 412 413 414 415 417 419 423 424 425 430 432
            434 435 440 442 443 445 458 463 469 470 475 478 479 480 484 501 502 503 504 505
            507 508 509 510 512 513 515 516 517 518 520 530 531 534 539 540 541 551 559 561
            562 563 564 567 570 571 573 574 575 580 585 586 601 602 603 605 606 607 608 609
            610 612 614 615 616 617 618 619 620 623 626 628 629 630 631 636 640 641 646 650
            651 657 660 661 662 667 669 678 680 681 682 701 702 703 704 706 707 708 712 713
            714 715 716 717 718 719 720 724 725 726 727 731 732 734 737 740 743 747 754 757
            760 762 763 765 769 770 772 773 774 775 779 781 785 786 801 802 803 804 805 806
            808 810 812 813 814 815 816 817 818 820 828 830 831 832 838 843 845 847 848 850
            854 856 857 858 859 860 862 863 864 865 870 872 878 901 903 904 906 907 908 909
            910 912 913 914 915 916 917 918 919 920 925 928 929 930 931 934 936 937 938 940
            941 947 949 951 952 954 956 959 970 971 972 973 978 979 980 984 985 986 989
            """;

    private static final String CANADA = """
            204 226 236 249 250 289 306 343 365 403 416 418 431 437 438 450 506 514 519 548
            579 581 587 604 613 639 647 705 709 778 780 782 807 819 825 867 873 902 905
            """;

    private NorthAmericanFiction() {}

    static NumberBlocks ofUnitedStates() {
        return inAreas(UNITED_STATES);
    }

    static NumberBlocks ofCanada() {
        return inAreas(CANADA);
    }

    private static NumberBlocks inAreas(String areaCodes) {
        return NumberBlocks.of(
                NUMBERS_PER_AREA,
                Stream.of(areaCodes.split("\\s+"))
                        .mapToLong(areaCode -> Long.parseLong(COUNTRY_CODE + areaCode + "5550100"))
                        .toArray());
    }
}
