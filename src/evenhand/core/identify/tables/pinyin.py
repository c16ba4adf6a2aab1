"""Characters that Chinese names are written with, by how they are spelt in English: Mandarin, then the
spellings of Hong Kong and Taiwan where they are others. One line is a spelling, a colon, and its characters.

Compiled by hand for this project from the commonest surnames and given names.
"""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from evenhand.core.identify.tables import listed

SURNAMES = """
li lee : 李 黎 利
wang wong : 王 汪 黄
zhang cheung chang : 张 張 章
liu lau : 刘 劉 柳
chen chan : 陈 陳
yang yeung : 杨 楊 羊 阳
zhao chiu : 赵 趙
huang wong : 黄 黃
zhou chow chau : 周 鄒
wu ng woo : 吴 吳 伍 武
xu hsu hui tsui : 徐 许 許
sun suen : 孙 孫
hu wu : 胡
zhu chu : 朱 祝
gao ko : 高
lin lam : 林
he ho : 何 贺
guo kwok : 郭
ma : 马 馬
luo lo law : 罗 羅 骆
liang leung : 梁
song sung : 宋
zheng cheng : 郑 鄭
xie tse : 谢 謝
han hon : 韩 韓
tang tong : 唐 汤 湯 邓
feng fung : 冯 馮
yu yue : 于 余 俞
dong tung : 董
xiao siu : 肖 萧 蕭
cheng ching : 程 成
cao tso : 曹
yuan yuen : 袁 源
deng tang : 邓 鄧
fu foo : 傅 付 符
shen sham : 沈
zeng tsang : 曾
peng pang : 彭
lu lo luk : 吕 呂 陆 陸 卢 盧 鲁
su so : 苏 蘇
jiang chiang keung : 蒋 蔣 江 姜
cai tsoi choi : 蔡
jia ka : 贾
ding ting : 丁
wei ngai : 魏 韦 卫
xue sit : 薛
ye yip : 叶 葉
yan yim ngan : 阎 严 嚴 颜
pan poon : 潘
du to : 杜
dai tai : 戴
xia ha : 夏
zhong chung : 钟 鍾
tian tin : 田
ren yam : 任
fan : 范 樊
fang fong : 方 房
shi shek : 石 史 施
yao yiu : 姚
tan tam : 谭 譚
liao liu : 廖
zou chow : 邹 鄒
xiong hung : 熊
jin kam : 金 靳
hao kok : 郝
kong hung : 孔
bai pak : 白
cui chui : 崔
kang hong : 康
mao mo : 毛
qiu yau : 邱 丘 裘
qin chun : 秦 覃
gu koo : 顾 顧 古 谷
hou hau : 侯
shao shiu : 邵
meng mang : 孟
long lung : 龙 龍
wan man : 万 萬
duan tuen : 段
qian tsin : 钱 錢
yin wan : 尹 殷
"""
GIVEN = """
wei : 伟 偉 薇 威 维 維 玮 炜 卫 蔚 微 巍
na : 娜
fang fong : 芳 方
min man : 敏 民 闵
jing ching : 静 靜 晶 京 婧 景 菁 敬 精
li lai : 丽 麗 莉 力 立 利 黎 丽 理 李
xiu sau : 秀 修
ying ying : 英 莹 瑩 颖 穎 影 迎 盈
yan yan : 艳 艷 燕 妍 彦 言 岩 嫣 欣 殷 恩 仁 茵
jie kit : 杰 傑 洁 潔 婕 捷
juan kuen : 娟 隽
tao to : 涛 濤 桃
ming ming : 明 鸣 铭 銘
chao chiu : 超 潮
yong yung : 勇 永 咏
jun chun kwan : 军 軍 俊 君 钧 峻 骏 均
yang yeung : 洋 阳 陽 杨 扬
gang kong : 刚 剛 钢
ping ping : 平 萍 屏
gui kwai : 桂 贵 贵
lan lan : 兰 蘭 岚
mei mei : 美 梅 玫 媚 眉
ling ling : 玲 灵 凌 铃 龄 令 菱
lin lam : 琳 林 霖 麟
hong hung : 红 紅 宏 洪 虹 鸿
hua wah : 华 華 花 桦
hui wai : 慧 惠 辉 輝 晖 卉 会
xin yan : 欣 心 新 鑫 昕 馨 信
yi yee : 怡 宜 艺 毅 一 义 依 仪 逸 伊
yu yu yuk : 玉 宇 雨 瑜 钰 羽 语 育 愉 余 裕
tian tin : 天 甜 田
ting ting : 婷 亭 廷 庭 汀
xia ha : 霞 夏 侠
xiao hiu : 晓 曉 小 筱 潇 孝
yun wan : 云 雲 芸 韵 允 昀
feng fung : 凤 鳳 峰 锋 丰 枫
qiang keung : 强 強
bo : 波 博 柏
bin ban : 斌 彬 滨 宾
hao ho : 浩 豪 昊 皓 好
lei lui : 磊 蕾 雷
long lung : 龙 龍 隆
peng pang : 鹏 鵬 朋
chen san : 晨 辰 尘 琛 陈 臣
chun chun : 春 淳 纯
jian kin : 建 健 剑 坚 简
guo kwok : 国 國 果
zhi chi : 志 智 芝 之 治 致 知
wen man : 文 雯 闻
qi kei : 琪 琦 奇 启 齐 祺
qing ching : 清 青 庆 晴 卿
rong wing : 荣 榮 蓉 容 融
ying wing : 詠 咏
wing : 詠 永 穎 榮
shan shan : 珊 山 善 杉
shu suk : 淑 书 舒 树
fen fan : 芬 奋
zhen chun : 珍 振 真 贞 震
zi chi : 子 紫 梓 姿
han hon : 涵 晗 寒 汉 翰
rui shui : 瑞 睿 锐 蕊
jia ka kar : 佳 嘉 家 加
ka : 嘉 家 佳
kai hoi : 凯 凱 开 恺
hai hoi : 海
dong tung : 东 東 冬
nan nam : 南 楠
yue yuet : 月 悦 越 岳
xue suet : 雪 学
man : 曼 文 敏
an on : 安
kang hong : 康
le lok : 乐 樂
ning ning : 宁 寧 凝
zhe chit : 哲 喆
yuan yuen : 媛 圆 源 远 元 园
ke ho : 可 科 珂
meng mung : 梦 萌 孟
dan tan : 丹 旦
sheng sing : 生 胜 盛 升 声
cheng shing : 成 诚 程 承 城
shing : 成 誠 盛
yin yin : 银 音 吟 茵
chi : 志 智 芝 慈
siu : 小 少 兆
mei mui : 妹
bao po : 宝 寶 保
fu fuk : 福 富 芙
de tak : 德
shun : 顺
xiang cheung : 祥 翔 香 湘 响
ai oi : 爱 愛
ni : 妮 霓
si sze : 思 斯 丝
ya nga : 雅 亚
ru yu : 如 茹
"""
TITLES = listed("先生 女士 太太 小姐 老师 老師 校长 校長 同学 同學 医生 主任 阿姨 叔叔")
"""What stands behind a surname in Chinese: Teacher Zhang is 张老师."""


class Spelt(NamedTuple):
    """How every character is spelt as a surname, and how as part of a given name."""

    surnames: Mapping[str, frozenset[str]]
    given: Mapping[str, frozenset[str]]


@cache
def spelt() -> Spelt:
    """Both tables; made when a text with such characters is first met."""
    return Spelt(surnames=_rows(SURNAMES), given=_rows(GIVEN))


def _rows(text: str) -> Mapping[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for row in text.strip().split("\n"):
        ways, _, characters = row.partition(" : ")
        for character in "".join(characters.split()):
            table.setdefault(character, set()).update(ways.split())
    return {character: frozenset(ways) for character, ways in table.items()}
